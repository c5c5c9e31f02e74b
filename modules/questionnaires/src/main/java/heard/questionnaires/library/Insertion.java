package heard.questionnaires.library;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Renaming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions put into another questionnaire.
 *
 * @param questionnaire with them
 * @param renamed from the name that was taken already to the one a question has now
 * @param loosened names of the questions that lost a condition or value, since it looked at a question that did not come along
 */
public record Insertion(Questionnaire questionnaire, Map<String, String> renamed, List<String> loosened) {
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
        return new Questionnaire(from.source(), from.languages(), questions, groups, List.of());
    }

    private static Stream<String> names(Questionnaire part) {
        return Stream.concat(
                part.questions().stream().map(Question::name),
                part.groups().stream().map(Group::name));
    }

    private static boolean isTaken(Questionnaire questionnaire, String name) {
        return questionnaire.question(name).isPresent()
                || questionnaire.group(name).isPresent()
                || questionnaire.quotas().stream()
                        .anyMatch(quota -> quota.name().equals(name));
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
                        .toList());
        return Renaming.of(named, old, name);
    }

    private static Insertion join(Questionnaire into, int at, Questionnaire part, Map<String, String> renamed) {
        var known = part.questions().stream().map(Question::name).collect(Collectors.toCollection(HashSet::new));
        known.addAll(part.groups().stream().map(Group::name).toList());
        var loosened = new ArrayList<String>();
        var questions = new ArrayList<>(into.questions());
        questions.addAll(
                Math.clamp(at, 0, questions.size()),
                part.questions().stream()
                        .map(question -> loosened(question, known, loosened))
                        .toList());
        var groups = new ArrayList<>(into.groups());
        part.groups().forEach(group -> groups.add(isLoose(group.relevant(), known) ? group.withRelevant(null) : group));
        return new Insertion(into.withQuestions(questions).withGroups(groups), renamed, loosened);
    }

    private static Question loosened(Question question, Set<String> known, List<String> loosened) {
        var kept = question;
        if (isLoose(question.relevant(), known)) kept = kept.withRelevant(null);
        if (isLoose(question.constraint(), known)) kept = kept.withConstraint(null, question.constraintMessage());
        if (isLoose(question.details().value(), known))
            kept = kept.withDetails(kept.details().withValue(null));
        if (!kept.equals(question)) loosened.add(question.name());
        return kept;
    }

    private static boolean isLoose(@Nullable String expression, Set<String> known) {
        return expression != null
                && MENTION.matcher(expression).results().anyMatch(mention -> !known.contains(mention.group(1)));
    }
}
