package heard.figures;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.ReadResponse;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.LocalizedText;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts people for figures. Search finds, the record counts: every number comes from decrypted responses, only from
 * people who agreed to be counted, and leaves protected.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
public class FigureCounting {
    private final ResponseReading responses;
    private final QuestionnaireReading questionnaires;
    private final FigureLabels labels;
    private final DisclosureControl control = new DisclosureControl();

    FigureCounting(ResponseReading responses, QuestionnaireReading questionnaires, FigureLabels labels) {
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.labels = labels;
    }

    /** The questions of the newest version whose answers can be counted, in their order; of a grid, each row. */
    @Untraced("Gives the questions that can be counted.")
    public List<Question> countable(ConsultationId consultation) {
        int latest = questionnaires.latest(consultation);
        if (latest == 0) return List.of();
        return questionnaires.version(consultation, latest).questionnaire().questions().stream()
                .flatMap(question -> Countable.of(question, labels.text("figures.table.first")).stream())
                .toList();
    }

    /** The people who gave each answer to a question; throws IllegalArgumentException when it cannot be counted. */
    @Traced(Action.COUNT)
    public ProtectedTable byQuestion(ConsultationId consultation, String name) {
        var question = countable(consultation).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not countable: " + name));
        var tally = new AnswerTally(question, labels);
        try (var all = responses.all(consultation)) {
            all.filter(FigureCounting::counts).forEach(response -> tally.add(response.answers()));
        }
        return control.protect(tally.counts());
    }

    /**
     * All that can be counted, in one reading of the record.
     *
     * @param read told after each response how many were read; may throw to end it
     */
    @Traced(Action.COUNT)
    public List<ProtectedTable> byQuestion(ConsultationId consultation, LongConsumer read) {
        var tallies = countable(consultation).stream()
                .map(question -> new AnswerTally(question, labels))
                .toList();
        var done = new AtomicLong();
        try (var all = responses.all(consultation)) {
            all.peek(_ -> read.accept(done.incrementAndGet()))
                    .filter(FigureCounting::counts)
                    .forEach(response -> tallies.forEach(tally -> tally.add(response.answers())));
        }
        return tallies.stream().map(tally -> control.protect(tally.counts())).toList();
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
        var counted = responses.countable(consultation);
        var rows = themes.entrySet().stream()
                .map(theme -> new Counts.Row(theme.getKey(), (int)
                        theme.getValue().stream().filter(counted::contains).count()))
                .toList();
        return control.protect(new Counts(title, rows, counted.size(), false));
    }

    private static boolean counts(ReadResponse response) {
        return response.consent().allowsCounting();
    }
}
