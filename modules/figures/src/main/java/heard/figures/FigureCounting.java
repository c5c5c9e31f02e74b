package heard.figures;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.Sharing;
import heard.figures.CountedTogether.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.versions.JoinedQuestion;
import heard.questionnaires.versions.JoinedQuestions;
import heard.responses.CountableAnswers;
import heard.shared.ConsultationId;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts people for figures. Search finds, the record counts: every number comes from decrypted responses, only from
 * people who agreed to be counted, whoever collected their responses, and leaves protected.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD', 'SIGNATORY')")
public class FigureCounting {
    private final CountableAnswers answers;
    private final QuestionnaireReading questionnaires;
    private final FigureLabels labels;
    private final Sharing sharing;
    private final DisclosureControl control = new DisclosureControl();

    FigureCounting(
            CountableAnswers answers, QuestionnaireReading questionnaires, FigureLabels labels, Sharing sharing) {
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.labels = labels;
        this.sharing = sharing;
    }

    /**
     * The questions of all versions whose answers can be counted; of a grid, each row. Those of the newest version come first,
     * in their order. A version that asked something else under the same name is counted apart.
     */
    @Untraced("Gives the questions that can be counted.")
    public List<Question> countable(ConsultationId consultation) {
        return counted(consultation).stream().map(Counted::question).toList();
    }

    private List<Counted> counted(ConsultationId consultation) {
        var all = JoinedQuestions.of(questionnaires.answered(consultation));
        return all.stream().flatMap(joined -> counted(joined, all)).toList();
    }

    private Stream<Counted> counted(JoinedQuestion joined, List<JoinedQuestion> all) {
        var notes = VersionNotes.of(labels, joined, all);
        var alone = Countable.of(
                joined.question(),
                labels.text("figures.table.first"),
                labels.text("figures.table.added"),
                labels.text("figures.table.gone"));
        var questions =
                joined.repeat().map(group -> Countable.inEntries(group, alone)).orElse(alone);
        return questions.stream().map(question -> Counted.of(question, joined, notes));
    }

    /** Whether there is anybody to count, whoever collected their response. */
    @Untraced("A yes or no.")
    public boolean isAnyone(ConsultationId consultation) {
        return !answers.people(consultation).isEmpty();
    }

    /** The people who gave each answer to a question; throws IllegalArgumentException when it cannot be counted. */
    @Traced(Action.COUNT)
    public ProtectedTable byQuestion(ConsultationId consultation, String name) {
        var question = counted(consultation).stream()
                .filter(each -> each.question().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not countable: " + name));
        return tally(consultation, List.of(question), _ -> {}).getFirst();
    }

    /**
     * All that can be counted, in one reading of the record.
     *
     * @param read told after each response which share of them was read, to 1; may throw to end it
     */
    @Traced(Action.COUNT)
    public List<ProtectedTable> byQuestion(ConsultationId consultation, DoubleConsumer read) {
        return tally(consultation, counted(consultation), read);
    }

    private List<ProtectedTable> tally(ConsultationId consultation, List<Counted> questions, DoubleConsumer read) {
        var people = Collected.of(answers.people(consultation).values());
        var together = together(people);
        var tallies = questions.stream()
                .map(question -> new AnswerTally(question, labels))
                .toList();
        var done = new AtomicLong();
        try (var all = answers.all(consultation)) {
            all.peek(_ -> read.accept((double) done.incrementAndGet() / people.all()))
                    .filter(each -> together.counts(each.collector()))
                    .forEach(each ->
                            tallies.forEach(tally -> tally.add(each.collector(), each.version(), each.answers())));
        }
        return tallies.stream()
                .map(tally -> control.protect(tally.counts(together)).withNotes(tally.notes()))
                .toList();
    }

    private CountedTogether together(Collected people) {
        var countsOnly = new HashSet<>(people.collectors());
        countsOnly.removeAll(sharing.readByAll());
        return CountedTogether.of(countsOnly, people, control.threshold());
    }

    /**
     * The people who spoke of each theme.
     *
     * @param title what the figure shows
     * @param themes from the name of each theme to the responses in which it was found
     */
    @Traced(Action.COUNT)
    public ProtectedTable byTheme(
            ConsultationId consultation, LocalizedText title, Map<LocalizedText, Set<ResponseId>> themes) {
        var people = new HashMap<>(answers.people(consultation));
        var together = together(Collected.of(people.values()));
        people.values().removeIf(collector -> !together.counts(collector));
        var groups = themes.entrySet().stream()
                .map(theme -> new Group(theme.getKey(), those(theme.getValue(), people)))
                .toList();
        return control.protect(together.counts(title, groups, Collected.of(people.values()), false));
    }

    private static Collected those(Set<ResponseId> responses, Map<ResponseId, OrganisationId> people) {
        return Collected.of(
                responses.stream().map(people::get).filter(Objects::nonNull).toList());
    }
}
