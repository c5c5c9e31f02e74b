package heard.questionnaires;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way through a questionnaire, from its first question to its last, with the answers of one person; and, within it, one
 * through each entry of a group that repeats.
 */
final class Walk {
    private final CompiledConditions compiled;
    private final @Nullable InEntry wanted;
    private final Map<String, Boolean> groups = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, Object> values;
    private final Map<String, Object> declined;
    private final Map<String, Object> own = new HashMap<>();
    private final Map<String, Object> variables;
    private final List<Question> asked = new ArrayList<>();
    private final Map<String, Answer> kept = new LinkedHashMap<>();
    private @Nullable Walk within;

    /** Walks; the way through the wanted entry is kept. */
    Walk(
            Questionnaire questionnaire,
            CompiledConditions compiled,
            Answers answers,
            Instant today,
            @Nullable InEntry wanted) {
        this(compiled, wanted, Map.of(), Map.of(), today);
        for (var question : questionnaire.questions()) {
            var repeat = compiled.repeat(question);
            if (repeat != null) repeat(repeat, question, answers, today);
            else if (isAsked(question, compiled.around(question))) step(question, answers);
        }
    }

    private Walk(
            CompiledConditions compiled,
            @Nullable InEntry wanted,
            Map<String, Object> values,
            Map<String, Object> declined,
            Instant today) {
        this.compiled = compiled;
        this.wanted = wanted;
        this.values = new HashMap<>(values);
        this.declined = new HashMap<>(declined);
        variables = new HashMap<>(Map.of(
                "answers",
                new AnswerStruct(AnswerTypes.ANSWERS, this.values),
                "declined",
                new AnswerStruct(AnswerTypes.DECLINED, this.declined),
                "today",
                today));
    }

    /** The questions that are relevant, those without a page too; the first of a group that repeats stands for all of it. */
    List<Question> asked() {
        return List.copyOf(asked);
    }

    /** The answers that apply, and what was worked out. */
    Answers kept() {
        return new Answers(kept);
    }

    Map<String, Object> variables() {
        return variables;
    }

    /** The way through the wanted entry; empty when its group is not asked. */
    Optional<Walk> within() {
        return Optional.ofNullable(within);
    }

    private boolean isAsked(Question question, List<Group> around) {
        if (!around.stream().allMatch(this::isOpen)) return false;
        var condition = compiled.questions().get(question.name());
        if (condition != null && !condition.holds(variables).orElse(false)) return false;
        var offered = compiled.offered(question, variables);
        return offered == question || !offered.offering().isEmpty();
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
        if (kept.containsKey(name)) return;
        var offered = compiled.offered(question, variables);
        var given = answers.to(name);
        var left = offered == question ? given : given.flatMap(answer -> Offering.left(offered, answer));
        left.ifPresent(answer -> {
            kept.put(name, answer);
            var value = AnswerValues.of(question, answer);
            if (value != null) put(name, value);
            if (answer instanceof Answer.Declined(var reason)) declined.put(name, reason.word());
        });
    }

    private void put(String name, Object value) {
        values.put(name, value);
        own.put(name, value);
    }

    private void calculate(Question question) {
        var value = compiled.values().get(question.name());
        if (value == null) return;
        value.value(variables).ifPresent(result -> {
            put(question.name(), result);
            AnswerValues.calculated(result).ifPresent(answer -> kept.put(question.name(), answer));
        });
    }

    private void repeat(Group group, Question first, Answers answers, Instant today) {
        if (!repeated.add(group.name())) return;
        var around = compiled.around(first);
        if (!around.subList(0, around.indexOf(group) + 1).stream().allMatch(this::isOpen)) return;
        var questions = compiled.repeated(group);
        questions.stream()
                .filter(question -> !question.type().isSilent())
                .findFirst()
                .ifPresent(asked::add);
        var entries = new ArrayList<Answer.Entry>();
        var maps = new ArrayList<Map<String, Object>>();
        for (var entry : answers.entries(group.name())) {
            var inside = inside(questions, group, maps.size() + 1, entry.answers(), today);
            entries.add(new Answer.Entry(entry.id(), inside.kept()));
            maps.add(inside.own);
            if (new InEntry(group.name(), entry.id()).equals(wanted)) within = inside;
        }
        var begins = wanted != null && wanted.group().equals(group.name()) && within == null;
        if (begins) within = inside(questions, group, maps.size() + 1, Answers.NONE, today);
        put(group.name(), maps);
        if (!entries.isEmpty()) kept.put(group.name(), new Answer.Entries(entries));
    }

    /** @param number of the entry, from 1 */
    private Walk inside(List<Question> questions, Group group, int number, Answers answers, Instant today) {
        var inside = new Walk(compiled, null, values, declined, today);
        inside.variables.put(Conditions.ENTRY, (long) number);
        for (var question : questions) {
            var around = compiled.around(question);
            var inner = around.subList(around.indexOf(group) + 1, around.size());
            if (inside.isAsked(question, inner)) inside.step(question, answers);
        }
        return inside;
    }
}
