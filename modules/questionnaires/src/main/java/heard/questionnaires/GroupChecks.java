package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks whether groups hold together: names, depth, and that the questions of each follow one another. */
final class GroupChecks {

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
        once(question);
        now.stream().filter(begun::add).forEach(each -> look(each, now));
        around = now;
    }

    private void look(Group group, List<Group> around) {
        name.accept(group.name());
        if (around.indexOf(group) >= Group.DEEPEST)
            problems.error(Part.GROUP, "group.deep", group.name(), Group.DEEPEST);
        if (group.kind() == Group.Kind.REPEAT) repeat(group, around.subList(0, around.indexOf(group)));
        if (!isKnown(group.parent())) problems.error(Part.GROUP, "group.unknown", String.valueOf(group.parent()));
    }

    private void repeat(Group group, List<Group> outer) {
        if (outer.stream().anyMatch(each -> each.kind() != Group.Kind.SECTION)) {
            problems.error(Part.GROUP, "group.repeat.inside", group.name());
        }
        if (questionnaire.questions().stream()
                .filter(question -> questionnaire.around(question).contains(group))
                .allMatch(question -> question.type().isSilent())) {
            problems.error(Part.GROUP, "group.repeat.silent", group.name());
        }
        limits(group.limits());
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

    private void limits(Limits limits) {
        var least = limits.least();
        var most = limits.most();
        if (least != null && most != null && least.compareTo(most) > 0) problems.error(Part.GROUP, "limits.order");
        if (limits.leastOrZero() > Group.MOST_ENTRIES || most != null && most.signum() < 1) {
            problems.error(Part.GROUP, "group.repeat.limits", Group.MOST_ENTRIES);
        }
    }

    /** What is asked of the person rather than of each entry. */
    private void once(Question question) {
        var type = question.type();
        var once = type == QuestionType.HIDDEN || type == QuestionType.CONTACT || question.has(Trait.EQUALITY);
        if (once && questionnaire.repeat(question).isPresent()) {
            problems.error(Part.GROUP, "group.repeat.once", question.name());
        }
        var page = questionnaire.around(question).stream().anyMatch(group -> group.kind() == Group.Kind.PAGE);
        if (type == QuestionType.CONTACT && page) problems.error(Part.GROUP, "group.contact", question.name());
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
