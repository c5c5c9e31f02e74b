package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether conditions compile, and whether they look at questions and choices that there are, in order. */
final class ConditionChecks {
    private final Questionnaire questionnaire;
    private final Conditions conditions;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Question> named = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final ConstantChecks constants;
    private @Nullable Circles circles;

    ConditionChecks(Questionnaire questionnaire, Problems problems) {
        this.questionnaire = questionnaire;
        this.conditions = Conditions.of(questionnaire);
        this.problems = problems;
        this.constants = new ConstantChecks(named);
        var questions = questionnaire.questions();
        for (int index = 0; index < questions.size(); index++) place(questions.get(index), index);
    }

    /** The entries of a group that repeats are there after its last question. */
    private void place(Question question, int index) {
        places.putIfAbsent(question.name(), index);
        named.putIfAbsent(question.name(), question);
        questionnaire.repeat(question).ifPresent(group -> places.put(group.name(), index));
    }

    void look(Question question, int index) {
        if (question.relevant() != null) {
            var compiled = conditions.relevant(question.relevant());
            look(compiled, Part.RELEVANT, index);
            constant(compiled, Part.RELEVANT);
        }
        for (var group : questionnaire.around(question)) {
            if (group.relevant() == null || !groups.add(group.name())) continue;
            var compiled = conditions.relevant(group.relevant());
            look(compiled, Part.GROUP, index, isInEntry(group));
            constant(compiled, Part.GROUP);
        }
        if (question.constraint() != null) {
            look(conditions.constraint(question, question.constraint()), Part.CONSTRAINT, index);
        }
        var filter = question.filter();
        if (filter != null) look(conditions.filter(question, filter), Part.FILTER, index);
        var value = question.details().value();
        if (value != null) look(conditions.value(question, value), Part.VALUE, index);
        else if (question.type() == QuestionType.CALCULATED) problems.error(Part.VALUE, "value.missing");
    }

    /** A quota may look at every question. */
    void look(Quota quota) {
        if (quota.most() < 1) problems.error(Part.QUOTA, "quota.most", quota.name());
        var compiled = conditions.relevant(quota.condition());
        look(compiled, Part.QUOTA, questionnaire.questions().size());
        constant(compiled, Part.QUOTA);
    }

    private void constant(Conditions.Compiled compiled, Part part) {
        var condition = compiled.condition();
        if (condition == null || condition.mentions().isEmpty()) return;
        constants.look(condition).ifPresent(found -> {
            if (found == ConstantChecks.Found.NEVER) problems.warning(part, "condition.never");
            else problems.warning(part, "condition.always");
        });
    }

    /** A group that repeats is no part of its own entries. */
    private boolean isInEntry(Group group) {
        return questionnaire
                .group(group.parent())
                .filter(each -> each.kind() == Group.Kind.REPEAT || isInEntry(each))
                .isPresent();
    }

    private void look(Conditions.Compiled compiled, Part part, int index) {
        look(compiled, part, index, repeat(index).isPresent());
    }

    private void look(Conditions.Compiled compiled, Part part, int index, boolean inEntry) {
        for (var problem : compiled.problems()) {
            var mistake = ConditionMistake.of(problem.message());
            var key = mistake.key().equals("condition.unknown") ? unknown(part) : mistake.key();
            problems.error(part, problem.at(), key, mistake.arguments().toArray());
        }
        var condition = compiled.condition();
        if (condition == null) return;
        if (condition.countsEntries() && !inEntry) problems.error(part, "condition.entry");
        for (var mention : condition.mentions()) look(mention, part, index);
    }

    private static String unknown(Part part) {
        return part == Part.FILTER ? "filter.unknown" : "condition.unknown";
    }

    /** The group that repeats around the question there. */
    private Optional<Group> repeat(int index) {
        var questions = questionnaire.questions();
        return index < questions.size() ? questionnaire.repeat(questions.get(index)) : Optional.empty();
    }

    private boolean isCircle(Mention mention, int index) {
        var questions = questionnaire.questions();
        if (index >= questions.size()) return false;
        if (circles == null) circles = new Circles(questionnaire);
        return circles.leads(mention.question(), questions.get(index).name());
    }

    private void look(Mention mention, Part part, int index) {
        var place = places.getOrDefault(mention.question(), index);
        var inside = place == index && questionnaire.group(mention.question()).isPresent();
        if (place > index && isCircle(mention, index)) {
            problems.error(part, mention.at(), "condition.circle", mention.question());
        } else if (place > index || inside) problems.error(part, mention.at(), "condition.later", mention.question());
        else if (place == index) problems.error(part, mention.at(), "condition.itself", mention.question());
        var mentioned = Optional.ofNullable(named.get(mention.question()));
        var group = mentioned.flatMap(questionnaire::repeat);
        if (group.isPresent() && place < index && !group.equals(repeat(index))) {
            var repeats = group.get().name();
            problems.error(part, mention.at(), "condition.repeat", mention.question(), repeats);
        }
        if (mention.compared().isEmpty()) return;
        mentioned
                .filter(question -> !FormReading.offers(question, mention.compared()))
                .ifPresent(
                        question -> problems.warning(part, "condition.choice", mention.question(), mention.compared()));
    }
}
