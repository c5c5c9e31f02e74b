package heard.questionnaires;

import heard.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A questionnaire with its conditions compiled once. Safe for use by several threads. */
public final class CompiledQuestionnaire {
    private final Questionnaire questionnaire;
    private final Clock clock;
    private final Map<String, Condition> relevant = new HashMap<>();
    private final Map<String, Condition> constraints = new HashMap<>();

    private CompiledQuestionnaire(Questionnaire questionnaire, Clock clock) {
        this.questionnaire = questionnaire;
        this.clock = clock;
        var conditions = new Conditions(questionnaire);
        for (var question : questionnaire.questions()) {
            keep(relevant, question, question.relevant() == null ? null : conditions.relevant(question.relevant()));
            keep(
                    constraints,
                    question,
                    question.constraint() == null
                            ? null
                            : conditions.constraint(question.type(), question.constraint()));
        }
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
     * The questions to ask a person who has answered so much, in order. An answer to a question that is not
     * relevant counts as not given for all that follow. A condition that cannot be decided, because it looks at
     * an answer that was not given, does not hold.
     */
    public List<Question> relevant(Answers answers) {
        return walk(answers).asked();
    }

    /** The answers without those to questions that are not relevant: what is submitted. */
    public Answers applicable(Answers answers) {
        var kept = Answers.NONE;
        for (var question : relevant(answers)) {
            var answer = answers.to(question.name());
            if (answer.isPresent()) kept = kept.with(question.name(), answer.get());
        }
        return kept;
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
        var value = AnswerTypes.value(question.type(), answer);
        if (constraint == null || value == null) return true;
        var variables = variables(walk(answers).values());
        variables.put("this", value);
        return constraint.holds(variables).orElse(true);
    }

    private static AnswerCheck refusal(Question question, Language language) {
        var message = question.constraintMessage().in(language);
        if (message.isBlank()) return FormReading.problem(question.name(), "constraint");
        return FormReading.problem(question.name(), "constraint.own", message);
    }

    private record Walk(List<Question> asked, Map<String, Object> values) {}

    private Walk walk(Answers answers) {
        var asked = new ArrayList<Question>();
        var values = new HashMap<String, Object>();
        var variables = variables(values);
        for (var question : questionnaire.questions()) {
            var condition = relevant.get(question.name());
            if (condition != null && !condition.holds(variables).orElse(false)) continue;
            asked.add(question);
            answers.to(question.name())
                    .map(answer -> AnswerTypes.value(question.type(), answer))
                    .ifPresent(value -> values.put(question.name(), value));
        }
        return new Walk(List.copyOf(asked), values);
    }

    private Map<String, Object> variables(Map<String, Object> values) {
        Instant today = LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new HashMap<>(Map.of("answers", values, "today", today));
    }

    private static void keep(Map<String, Condition> into, Question question, Conditions.@Nullable Compiled compiled) {
        if (compiled != null && compiled.condition() != null) into.putIfAbsent(question.name(), compiled.condition());
    }
}
