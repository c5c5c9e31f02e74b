package heard.questionnaires;

import heard.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A questionnaire with its conditions compiled once, or an entry of one. Safe for use by several threads. */
public final class CompiledQuestionnaire {
    private final Questionnaire questionnaire;
    private final CompiledConditions conditions;
    private final Clock clock;
    private final @Nullable InEntry entry;

    private CompiledQuestionnaire(
            Questionnaire questionnaire, CompiledConditions conditions, Clock clock, @Nullable InEntry entry) {
        this.questionnaire = questionnaire;
        this.conditions = conditions;
        this.clock = clock;
        this.entry = entry;
    }

    /** Compiles every condition. One that cannot be compiled, as may be in a draft, counts as absent. */
    public static CompiledQuestionnaire of(Questionnaire questionnaire) {
        return of(questionnaire, Clock.systemUTC());
    }

    /** The same with a clock of one's own, which tells conditions what {@code today} is. */
    public static CompiledQuestionnaire of(Questionnaire questionnaire, Clock clock) {
        return new CompiledQuestionnaire(questionnaire, CompiledConditions.of(questionnaire), clock, null);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * The same with statements that participants added to it.
     *
     * @param added from the name of each question
     */
    CompiledQuestionnaire with(Map<String, List<Choice>> added) {
        if (added.isEmpty()) return this;
        return with(question -> question.type() == QuestionType.STATEMENTS
                ? question.withAdded(added.getOrDefault(question.name(), List.of()))
                : question);
    }

    /** The same where nobody is asked for statements of their own. */
    public CompiledQuestionnaire withoutAdding() {
        return with(question -> question.with(Trait.ADDING, false));
    }

    private CompiledQuestionnaire with(UnaryOperator<Question> change) {
        var changed = questionnaire.withQuestions(
                questionnaire.questions().stream().map(change).toList());
        return new CompiledQuestionnaire(changed, conditions.with(change), clock, entry);
    }

    /**
     * The same as it is asked in one entry of a group that repeats, whether there is that entry yet or not: its questions
     * are those of the group, and conditions see the answers of the entry beside those that stand outside of the group.
     */
    public CompiledQuestionnaire in(InEntry other) {
        return new CompiledQuestionnaire(questionnaire, conditions, clock, other);
    }

    /** All of the questionnaire. */
    public CompiledQuestionnaire outside() {
        return entry == null ? this : new CompiledQuestionnaire(questionnaire, conditions, clock, null);
    }

    /** The quotas that a response with these answers counts for. */
    public List<Quota> quotas(Answers answers) {
        if (questionnaire.quotas().isEmpty()) return List.of();
        var variables = whole(answers).variables();
        return questionnaire.quotas().stream()
                .filter(quota -> Optional.ofNullable(conditions.quotas().get(quota.name()))
                        .flatMap(condition -> condition.holds(variables))
                        .orElse(false))
                .toList();
    }

    /**
     * The questions to ask a person who has answered so much, in order, those without a page left out; the first one of a
     * group that repeats stands for the group. An answer to a question that is not relevant counts as not given for all that
     * follow. A condition that cannot be decided, because it looks at an answer that was not given, does not hold.
     */
    public List<Question> relevant(Answers answers) {
        return walk(answers).map(Walk::asked).orElse(List.of()).stream()
                .filter(question -> !question.type().isSilent())
                .toList();
    }

    /**
     * The answers without those to questions that are not relevant, and with what is worked out from them: what is
     * submitted. Of an entry, what stands outside of its group too.
     */
    public Answers applicable(Answers answers) {
        var whole = whole(answers);
        var kept = whole.kept();
        var inside = whole.within().map(Walk::kept).orElse(Answers.NONE);
        for (var each : inside.byQuestion().entrySet()) kept = kept.with(each.getKey(), each.getValue());
        return kept;
    }

    /** The question with the choices and rows alone that a person is offered who has answered so much. */
    public Question offered(Question asked, Answers answers) {
        var question = shown(asked);
        if (question.filter() == null) return question;
        return walk(answers)
                .map(walk -> conditions.offered(question, walk.variables()))
                .orElse(question);
    }

    /** Without the statements that are shown no more. */
    private static Question shown(Question question) {
        if (question.rows().stream().noneMatch(Choice::isGone)) return question;
        return question.offering(
                question.rows().stream().filter(row -> !row.isGone()).toList());
    }

    /** What stands in the fields of a question that is asked for the first time. */
    public Optional<Answer> initial(Question question, Answers answers) {
        var value = conditions.values().get(question.name());
        if (value == null || question.type() == QuestionType.CALCULATED) return Optional.empty();
        return walk(answers)
                .flatMap(walk -> value.value(walk.variables()))
                .flatMap(initial -> AnswerValues.initial(question, initial));
    }

    /**
     * Reads what a form sent.
     *
     * @param form from field names to values. The field of a question has the question's name; MANY_OF sends it
     *     several times; DATE sends {@code name.day}, {@code name.month} and {@code name.year}
     * @param answers given so far
     * @param language in which the person reads: that of the constraint's own message
     */
    public AnswerCheck check(Question question, Map<String, List<String>> form, Answers answers, Language language) {
        var read = FormReading.read(offered(question, answers), form);
        if (!(read instanceof AnswerCheck.Given(var answer))) return read;
        return holds(question, answer, answers) ? read : refusal(question, language);
    }

    /** Reads the statements that a person adds, from fields called as {@link Adding#field} says. */
    public AnswerCheck checkAdded(Question question, Map<String, List<String>> form) {
        return RowReading.added(question, form);
    }

    private boolean holds(Question question, Answer answer, Answers answers) {
        var constraint = conditions.constraints().get(question.name());
        var value = answer instanceof Answer.Declined ? null : AnswerValues.of(question, answer);
        if (constraint == null || value == null) return true;
        var variables = walk(answers).map(Walk::variables).orElse(Map.of());
        if (variables.isEmpty()) return true;
        variables.put("this", value);
        return constraint.holds(variables).orElse(true);
    }

    private static AnswerCheck refusal(Question question, Language language) {
        var message = question.constraintMessage().in(language);
        if (message.isBlank()) return FormReading.problem(question.name(), "constraint");
        return FormReading.problem(question.name(), "constraint.own", message);
    }

    private Walk whole(Answers answers) {
        var today = AnswerValues.instant(LocalDate.now(clock));
        return new Walk(questionnaire, conditions, answers, today, entry);
    }

    /** Through the entry, if it is one; empty when its group is not asked. */
    private Optional<Walk> walk(Answers answers) {
        var whole = whole(answers);
        return entry == null ? Optional.of(whole) : whole.within();
    }
}
