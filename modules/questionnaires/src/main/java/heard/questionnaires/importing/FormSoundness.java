package heard.questionnaires.importing;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem;
import heard.questionnaires.QuestionnaireProblem.Part;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.importing.ImportLine.Note;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.Pending.Role;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes out conditions that cannot work here, for example because they look at a later question or at their own. */
final class FormSoundness {
    private static final Map<Part, Role> ROLES = Map.of(
            Part.RELEVANT, Role.RELEVANT,
            Part.CONSTRAINT, Role.CONSTRAINT,
            Part.VALUE, Role.VALUE,
            Part.FILTER, Role.FILTER);

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private LaterNames later = new LaterNames(List.of());

    Questionnaire sound(Questionnaire read, List<ReadQuestion> from, List<ReadGroup> fromGroups) {
        read.groups().forEach(group -> groups.put(group.name(), group));
        read.questions().forEach(question -> questions.put(question.name(), question));
        later = new LaterNames(read.questions().stream().map(Question::name).toList());
        var origins =
                from.stream().collect(Collectors.toMap(each -> each.question().name(), Function.identity()));
        var groupOrigins = fromGroups.stream()
                .filter(each -> each.group() != null)
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.group()).name(), Function.identity()));
        var probed = probed(read);
        var seen = new HashSet<String>();
        for (var problem : QuestionnaireChecks.of(probed)) {
            var role = ROLES.get(problem.part());
            if (role == null || problem.severity() != Severity.ERROR || problem.question() < 0) continue;
            var at = probed.questions().get(problem.question());
            if (!seen.add(at.name() + role)) continue;
            var group = at.name().startsWith("~") ? groupOrigins.get(at.name().substring(1)) : null;
            var origin = origins.get(at.name());
            if (group != null) reject(group, problem);
            else if (origin != null) reject(origin, role, problem);
        }
        emptyGroups(read, groupOrigins);
        return read.withQuestions(
                        read.questions().stream().map(each -> kept(each)).toList())
                .withGroups(read.groups().stream()
                        .map(each -> groups.getOrDefault(each.name(), each))
                        .filter(each -> isUsed(each, read))
                        .toList());
    }

    private Question kept(Question question) {
        return questions.getOrDefault(question.name(), question);
    }

    /** With a text before the first question of each group that is asked when the group is. */
    private static Questionnaire probed(Questionnaire read) {
        var probed = new ArrayList<Question>();
        Set<String> begun = new HashSet<>();
        for (var question : read.questions()) {
            for (var group : read.around(question)) {
                if (!begun.add(group.name()) || group.relevant() == null) continue;
                var probe = Question.of("~" + group.name(), QuestionType.INFORMATION, LocalizedText.NONE);
                probed.add(probe.withGroup(group.parent()).withRelevant(group.relevant()));
            }
            probed.add(question);
        }
        return read.withQuestions(probed);
    }

    private void reject(ReadGroup read, QuestionnaireProblem problem) {
        var group = Objects.requireNonNull(read.group());
        groups.computeIfPresent(group.name(), (_, each) -> each.withRelevant(null));
        for (var pending : read.pending()) reject(pending, key(Role.RELEVANT, problem), problem);
    }

    private void reject(ReadQuestion read, Role role, QuestionnaireProblem problem) {
        var before = read.question();
        questions.computeIfPresent(before.name(), (_, each) -> switch (role) {
            case RELEVANT -> each.withRelevant(before.relevant());
            case CONSTRAINT -> each.withConstraint(before.constraint(), each.constraintMessage());
            case VALUE -> each.withDetails(each.details().withValue(null));
            case FILTER -> each.withDetails(each.details().withFilter(null));
        });
        for (var pending : read.pending()) {
            if (pending.role() != role) continue;
            var waits = role == Role.VALUE ? later.in(pending.original(), before.name()) : Optional.<String>empty();
            waits.ifPresentOrElse(
                    name -> LaterNames.leaveOut(pending, before.name(), name),
                    () -> reject(pending, key(role, problem), problem));
        }
    }

    private static void reject(Pending pending, String key, QuestionnaireProblem problem) {
        pending.entry().leftOut(key, pending.original(), reason(key, problem));
    }

    /** That a condition looks at its own question, or at a later one, has sentences of its own. */
    private static String key(Role role, QuestionnaireProblem problem) {
        if (role != Role.RELEVANT) return key(role);
        return switch (problem.key().substring(problem.key().lastIndexOf('.') + 1)) {
            case "itself" -> "relevant.itself";
            case "later", "circle" -> "relevant.later";
            default -> key(role);
        };
    }

    private static String key(Role role) {
        return switch (role) {
            case RELEVANT -> "relevant";
            case CONSTRAINT -> "constraint";
            case VALUE -> "value";
            case FILTER -> "filter";
        };
    }

    /** The question that is meant where the sentence names it, else what the designer would say. */
    private static Object reason(String key, QuestionnaireProblem problem) {
        return key.contains(".")
                ? problem.arguments().stream().findFirst().orElse("")
                : new Note(Outcome.LEFT_OUT, problem.key(), problem.arguments());
    }

    private void emptyGroups(Questionnaire read, Map<String, ReadGroup> origins) {
        for (var group : read.groups()) {
            var origin = origins.get(group.name());
            if (!isUsed(group, read) && origin != null) origin.entry().leftOut("group.empty");
        }
    }

    private static boolean isUsed(Group group, Questionnaire read) {
        return read.questions().stream()
                .anyMatch(question -> read.around(question).contains(group));
    }
}
