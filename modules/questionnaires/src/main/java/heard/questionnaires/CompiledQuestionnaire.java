package heard.questionnaires;

import heard.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A questionnaire with its conditions compiled once. Safe for use by several threads. */
public final class CompiledQuestionnaire {
    private final Questionnaire questionnaire;
    private final Clock clock;
    private final Map<String, Condition> relevant = new HashMap<>();
    private final Map<String, Condition> constraints = new HashMap<>();
    private final Map<String, Condition> values = new HashMap<>();
    private final Map<String, Condition> groups = new HashMap<>();
    private final Map<String, Condition> quotas = new HashMap<>();

    private CompiledQuestionnaire(Questionnaire questionnaire, Clock clock) {
        this.questionnaire = questionnaire;
        this.clock = clock;
        var conditions = new Conditions(questionnaire);
        for (var question : questionnaire.questions()) {
            var asked = question.relevant();
            var demanded = question.constraint();
            var value = question.details().value();
            if (asked != null) keep(relevant, question.name(), conditions.relevant(asked));
            if (demanded != null) keep(constraints, question.name(), conditions.constraint(question, demanded));
            if (value != null) keep(values, question.name(), conditions.value(question, value));
        }
        for (var group : questionnaire.groups()) {
            if (group.relevant() != null) keep(groups, group.name(), conditions.relevant(group.relevant()));
        }
        for (var quota : questionnaire.quotas()) {
            keep(quotas, quota.name(), conditions.relevant(quota.condition()));
        }
    }

    /** The quotas that a response with these answers counts for. */
    public List<Quota> quotas(Answers answers) {
        if (questionnaire.quotas().isEmpty()) return List.of();
        var variables = walk(answers).variables();
        return questionnaire.quotas().stream()
                .filter(quota -> Optional.ofNullable(quotas.get(quota.name()))
                        .flatMap(condition -> condition.holds(variables))
                        .orElse(false))
                .toList();
    }

    /** Compiles every condition. One that cannot be compiled, as may be in a draft, counts as absent. */
    public static CompiledQuestionnaire of(Questionnaire questionnaire) {
        return of(questionnaire, Clock.systemUTC());
    }

    /** The same with a clock of one's own, which tells conditions what {@code today} is. */
    public static CompiledQuestionnaire of(Questionnaire questionnaire, Clock clock) {
        return new CompiledQuestionnaire(questionnaire, clock);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * The questions to ask a person who has answered so much, in order, those without a page left out. An answer to a
     * question that is not relevant counts as not given for all that follow. A condition that cannot be decided, because
     * it looks at an answer that was not given, does not hold.
     */
    public List<Question> relevant(Answers answers) {
        return walk(answers).asked().stream()
                .filter(question -> !question.type().isSilent())
                .toList();
    }

    /**
     * The answers without those to questions that are not relevant, and with what is worked out from them: what is
     * submitted.
     */
    public Answers applicable(Answers answers) {
        var walk = walk(answers);
        var kept = Answers.NONE;
        for (var question : walk.asked()) {
            var answer = walk.calculated().to(question.name()).or(() -> answers.to(question.name()));
            if (answer.isPresent()) kept = kept.with(question.name(), answer.get());
        }
        return kept;
    }

    /** What stands in the fields of a question that is asked for the first time. */
    public Optional<Answer> initial(Question question, Answers answers) {
        var value = values.get(question.name());
        if (value == null || question.type() == QuestionType.CALCULATED) return Optional.empty();
        return value.value(walk(answers).variables()).flatMap(initial -> AnswerValues.initial(question, initial));
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
        var read = FormReading.read(question, form);
        if (!(read instanceof AnswerCheck.Given(var answer))) return read;
        return holds(question, answer, answers) ? read : refusal(question, language);
    }

    private boolean holds(Question question, Answer answer, Answers answers) {
        var constraint = constraints.get(question.name());
        var value = answer instanceof Answer.Declined ? null : AnswerValues.of(question, answer);
        if (constraint == null || value == null) return true;
        var variables = walk(answers).variables();
        variables.put("this", value);
        return constraint.holds(variables).orElse(true);
    }

    private static AnswerCheck refusal(Question question, Language language) {
        var message = question.constraintMessage().in(language);
        if (message.isBlank()) return FormReading.problem(question.name(), "constraint");
        return FormReading.problem(question.name(), "constraint.own", message);
    }

    private Walk walk(Answers answers) {
        Instant today = AnswerValues.instant(LocalDate.now(clock));
        return new Walk(questionnaire, new Walk.Compiled(relevant, groups, values), answers, today);
    }

    private static void keep(Map<String, Condition> into, String name, Conditions.Compiled compiled) {
        var condition = compiled.condition();
        if (condition != null) into.putIfAbsent(name, condition);
    }
}
