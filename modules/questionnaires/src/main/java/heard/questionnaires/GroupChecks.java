package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks whether groups hold together: names, depth, and that the questions of each follow one another. */
final class GroupChecks {
    private static final int DEEPEST = 2;

    private final Questionnaire questionnaire;
    private final Problems problems;
    private final Consumer<String> name;
    private final Set<Group> ended = new HashSet<>();
    private final Set<Group> begun = new HashSet<>();
    private List<Group> around = List.of();

    GroupChecks(Questionnaire questionnaire, Problems problems, Consumer<String> name) {
        this.questionnaire = questionnaire;
        this.problems = problems;
        this.name = name;
    }

    /** One question after the other. */
    void look(Question question) {
        var group = question.group();
        if (group != null && questionnaire.group(group).isEmpty()) {
            problems.error(Part.GROUP, "group.unknown", group);
        }
        var now = questionnaire.around(question);
        around.stream().filter(each -> !now.contains(each)).forEach(ended::add);
        now.stream()
                .filter(ended::contains)
                .forEach(each -> problems.error(Part.GROUP, "group.torn", question.name(), each.name()));
        now.stream().filter(begun::add).forEach(each -> look(each, now));
        around = now;
    }

    private void look(Group group, List<Group> around) {
        name.accept(group.name());
        if (around.indexOf(group) >= DEEPEST) problems.error(Part.GROUP, "group.deep", group.name(), DEEPEST);
        if (group.kind() == Group.Kind.REPEAT) {
            problems.error(Part.GROUP, "type.notyet");
            repeat(group);
        }
        if (!isKnown(group.parent())) problems.error(Part.GROUP, "group.unknown", String.valueOf(group.parent()));
    }

    private void repeat(Group group) {
        if (!group.title().has(questionnaire.source())) problems.error(Part.GROUP, "group.title", group.name());
        var label = group.labelledBy();
        if (label != null
                && questionnaire
                        .question(label)
                        .flatMap(questionnaire::repeat)
                        .filter(group::equals)
                        .isEmpty()) {
            problems.error(Part.GROUP, "group.label", group.name(), label);
        }
    }

    private boolean isKnown(@Nullable String parent) {
        return parent == null || questionnaire.group(parent).isPresent();
    }

    /** What no question stands in. */
    void look() {
        for (var group : questionnaire.groups()) {
            if (!begun.contains(group)) problems.warning(Part.GROUP, "group.empty", group.name());
        }
        questionnaire.quotas().forEach(quota -> name.accept(quota.name()));
    }
}
