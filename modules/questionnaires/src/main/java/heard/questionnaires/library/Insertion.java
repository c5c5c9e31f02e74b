package heard.questionnaires.library;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Quota;
import heard.questionnaires.Renaming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions put into another questionnaire.
 *
 * @param questionnaire with them
 * @param renamed from the name that was taken already to the one a question has now
 * @param loosened names of the questions and groups that lost a condition, value or filter, since it looked at a question that did
 *     not come along
 * @param quotas how many came along: those that look at nothing else
 */
public record Insertion(Questionnaire questionnaire, Map<String, String> renamed, List<String> loosened, int quotas) {
    private static final Pattern MENTION = Pattern.compile("\\b(?:answers|declined)\\.\\??([A-Za-z][A-Za-z0-9_]*)");

    public Insertion {
        renamed = Map.copyOf(renamed);
        loosened = List.copyOf(loosened);
    }

    /**
     * Puts questions in.
     *
     * @param at the place of the first, from 0
     * @param from where they come from, with the groups that they stand in
     * @param chosen names of those that come along
     */
    public static Insertion of(Questionnaire into, int at, Questionnaire from, Set<String> chosen) {
        var part = part(from, chosen);
        var renamed = new LinkedHashMap<String, String>();
        for (var name : names(part).toList()) {
            if (!isTaken(into, name)) continue;
            var free =
                    free(name, other -> isTaken(into, other) || isTaken(part, other) || renamed.containsValue(other));
            renamed.put(name, free);
        }
        var there = part;
        for (var each : renamed.entrySet()) there = renamed(there, each.getKey(), each.getValue());
        return join(into, at, there, renamed);
    }

    private static Questionnaire part(Questionnaire from, Set<String> chosen) {
        var questions = from.questions().stream()
                .filter(question -> chosen.contains(question.name()))
                .toList();
        var groups = questions.stream()
                .flatMap(question -> from.around(question).stream())
                .distinct()
                .toList();
        var known = new HashSet<>(chosen);
        groups.forEach(group -> known.add(group.name()));
        var quotas = from.quotas().stream()
                .filter(quota -> !isLoose(quota.condition(), known))
                .toList();
        return new Questionnaire(
                from.source(), from.languages(), questions, groups, questions.isEmpty() ? List.of() : quotas);
    }

    private static Stream<String> names(Questionnaire part) {
        return Stream.of(
                        part.questions().stream().map(Question::name),
                        part.groups().stream().map(Group::name),
                        part.quotas().stream().map(Quota::name))
                .flatMap(each -> each);
    }

    private static boolean isTaken(Questionnaire questionnaire, String name) {
        return names(questionnaire).anyMatch(name::equals);
    }

    private static String free(String name, Predicate<String> taken) {
        var stem = name.length() > 58 ? name.substring(0, 58) : name;
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> stem + "_" + number)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static Questionnaire renamed(Questionnaire part, String old, String name) {
        var named = part.withQuestions(part.questions().stream()
                        .map(question -> question.name().equals(old) ? question.withName(name) : question)
                        .toList())
                .withGroups(part.groups().stream()
                        .map(group -> group.name().equals(old) ? group.withName(name) : group)
                        .toList())
                .withQuotas(part.quotas().stream()
                        .map(quota -> quota.name().equals(old) ? quota.withName(name) : quota)
                        .toList());
        return Renaming.of(named, old, name);
    }

    private static Insertion join(Questionnaire into, int at, Questionnaire part, Map<String, String> renamed) {
        var known = new HashSet<>(names(part).toList());
        var loosened = new ArrayList<String>();
        var questions = new ArrayList<>(into.questions());
        questions.addAll(
                Math.clamp(at, 0, questions.size()),
                part.questions().stream()
                        .map(question -> loosened(question, known, loosened))
                        .toList());
        var groups = new ArrayList<>(into.groups());
        part.groups().forEach(group -> groups.add(loosened(group, known, loosened)));
        var quotas = new ArrayList<>(into.quotas());
        quotas.addAll(part.quotas());
        var whole = into.withQuestions(questions).withGroups(groups).withQuotas(quotas);
        return new Insertion(whole, renamed, loosened, part.quotas().size());
    }

    private static Question loosened(Question question, Set<String> known, List<String> loosened) {
        var kept = question;
        var details = question.details();
        if (isLoose(question.relevant(), known)) kept = kept.withRelevant(null);
        if (isLoose(question.constraint(), known)) kept = kept.withConstraint(null, question.constraintMessage());
        if (isLoose(details.value(), known))
            kept = kept.withDetails(kept.details().withValue(null));
        if (isLoose(details.filter(), known))
            kept = kept.withDetails(kept.details().withFilter(null));
        if (!kept.equals(question)) loosened.add(question.name());
        return kept;
    }

    private static Group loosened(Group group, Set<String> known, List<String> loosened) {
        var kept = isLoose(group.relevant(), known) ? group.withRelevant(null) : group;
        var label = group.labelledBy();
        if (label != null && !known.contains(label)) kept = kept.withLabelledBy(null);
        if (!kept.equals(group)) loosened.add(group.name());
        return kept;
    }

    private static boolean isLoose(@Nullable String expression, Set<String> known) {
        return expression != null
                && MENTION.matcher(expression).results().anyMatch(mention -> !known.contains(mention.group(1)));
    }
}
