package heard.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a questionnaire, compiled once, each under the name of its question, group or quota; and which questions
 * stand in which groups.
 */
record CompiledConditions(
        Map<String, Condition> questions,
        Map<String, Condition> groups,
        Map<String, Condition> values,
        Map<String, Condition> constraints,
        Map<String, Condition> filters,
        Map<String, Condition> quotas,
        Map<String, Group> repeats,
        Map<String, List<Question>> repeated,
        Map<String, List<Group>> groupsAround) {
    /** A condition that cannot be compiled, as may be in a draft, counts as absent. */
    static CompiledConditions of(Questionnaire questionnaire) {
        var compiled = new CompiledConditions(
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        var conditions = Conditions.of(questionnaire);
        questionnaire.questions().forEach(question -> compiled.add(questionnaire, question, conditions));
        for (var group : questionnaire.groups()) {
            if (group.relevant() != null) keep(compiled.groups, group.name(), conditions.relevant(group.relevant()));
        }
        for (var quota : questionnaire.quotas()) {
            keep(compiled.quotas, quota.name(), conditions.relevant(quota.condition()));
        }
        return compiled;
    }

    /** The same about questions of which the rows are others. */
    CompiledConditions with(UnaryOperator<Question> change) {
        var changed = new HashMap<String, List<Question>>();
        repeated.forEach(
                (group, those) -> changed.put(group, those.stream().map(change).toList()));
        return new CompiledConditions(
                questions, groups, values, constraints, filters, quotas, repeats, changed, groupsAround);
    }

    private void add(Questionnaire questionnaire, Question question, Conditions conditions) {
        var name = question.name();
        var asked = question.relevant();
        var demanded = question.constraint();
        var value = question.details().value();
        if (asked != null) keep(questions, name, conditions.relevant(asked));
        if (demanded != null) keep(constraints, name, conditions.constraint(question, demanded));
        var filter = question.filter();
        if (filter != null) keep(filters, name, conditions.filter(question, filter));
        if (value != null) keep(values, name, conditions.value(question, value));
        if (question.group() != null) groupsAround.put(name, questionnaire.around(question));
        questionnaire.repeat(question).ifPresent(group -> {
            repeats.putIfAbsent(name, group);
            repeated.computeIfAbsent(group.name(), _ -> new ArrayList<>()).add(question);
        });
    }

    /** The question with the choices alone that are offered to whoever answered so. */
    Question offered(Question question, Map<String, Object> variables) {
        var filter = filters.get(question.name());
        if (filter == null || question.filter() == null) return question;
        return question.offering(question.offering().stream()
                .filter(choice -> choice.isAdded()
                        || filter.holds(with(variables, choice, question.columns()))
                                .orElse(false))
                .toList());
    }

    private static Map<String, Object> with(Map<String, Object> variables, Choice choice, List<String> columns) {
        var said = new HashMap<String, String>();
        for (var column : columns) said.put(column, choice.in(column));
        said.put(Choice.NAME, choice.name());
        var all = new HashMap<>(variables);
        all.put("choice", said);
        return all;
    }

    /** The groups around a question, the outermost first. */
    List<Group> around(Question question) {
        return question.group() == null ? List.of() : groupsAround.getOrDefault(question.name(), List.of());
    }

    /** The group that repeats around a question; null: none. */
    @Nullable
    Group repeat(Question question) {
        return question.group() == null ? null : repeats.get(question.name());
    }

    /** The questions of a group that repeats, in their order. */
    List<Question> repeated(Group group) {
        return repeated.getOrDefault(group.name(), List.of());
    }

    private static void keep(Map<String, Condition> into, String name, Conditions.Compiled compiled) {
        var condition = compiled.condition();
        if (condition != null) into.putIfAbsent(name, condition);
    }
}
