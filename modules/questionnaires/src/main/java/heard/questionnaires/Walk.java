package heard.questionnaires;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One way through a questionnaire, from its first question to its last, with the answers of one person. */
final class Walk {
    /** Conditions, each under the name of its question or group. */
    record Compiled(Map<String, Condition> questions, Map<String, Condition> groups, Map<String, Condition> values) {}

    private final Compiled compiled;
    private final Map<String, Boolean> groups = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> declined = new HashMap<>();
    private final Map<String, Object> variables;
    private final List<Question> asked = new ArrayList<>();
    private Answers calculated = Answers.NONE;

    Walk(Questionnaire questionnaire, Compiled compiled, Answers answers, Instant today) {
        this.compiled = compiled;
        variables = new HashMap<>(Map.of("answers", values, "declined", declined, "today", today));
        for (var question : questionnaire.questions()) {
            if (isAsked(question, questionnaire)) step(question, answers);
        }
    }

    /** The questions that are relevant, those without a page too. */
    List<Question> asked() {
        return List.copyOf(asked);
    }

    Answers calculated() {
        return calculated;
    }

    Map<String, Object> variables() {
        return variables;
    }

    private boolean isAsked(Question question, Questionnaire questionnaire) {
        if (question.group() != null && !questionnaire.around(question).stream().allMatch(this::isOpen)) return false;
        var condition = compiled.questions().get(question.name());
        return condition == null || condition.holds(variables).orElse(false);
    }

    /** Decided once, at the first question of the group, so that no question can close the group it stands in. */
    private boolean isOpen(Group group) {
        return groups.computeIfAbsent(group.name(), name -> {
            var condition = compiled.groups().get(name);
            return condition == null || condition.holds(variables).orElse(false);
        });
    }

    private void step(Question question, Answers answers) {
        asked.add(question);
        var name = question.name();
        if (question.type() == QuestionType.CALCULATED) calculate(question);
        answers.to(name).ifPresent(answer -> {
            var value = AnswerValues.of(question, answer);
            if (value != null) values.put(name, value);
            if (answer instanceof Answer.Declined(var reason)) declined.put(name, reason.word());
        });
    }

    private void calculate(Question question) {
        var value = compiled.values().get(question.name());
        if (value == null) return;
        value.value(variables).ifPresent(result -> {
            values.put(question.name(), result);
            AnswerValues.calculated(result).ifPresent(answer -> calculated = calculated.with(question.name(), answer));
        });
    }
}
