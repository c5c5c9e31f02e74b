package heard.questionnaires.ui;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which groups there are at a place between two questions, so that none is torn apart by what is put there. */
final class GroupPlaces {
    private GroupPlaces() {}

    /** The innermost group that both the question in front of that place and the one behind it stand in; null: none. */
    static @Nullable String between(Questionnaire questionnaire, int place) {
        var questions = questionnaire.questions();
        if (place <= 0 || place >= questions.size()) return null;
        var behind = questionnaire.around(questions.get(place));
        return questionnaire.around(questions.get(place - 1)).reversed().stream()
                .filter(behind::contains)
                .findFirst()
                .map(Group::name)
                .orElse(null);
    }

    /** The first place behind a question that is in the midst of no group. */
    static int behind(Questionnaire questionnaire, int question) {
        return IntStream.rangeClosed(question + 1, questionnaire.questions().size())
                .filter(place -> between(questionnaire, place) == null)
                .findFirst()
                .orElseThrow();
    }

    /** The question in those of its groups that it stands beside, and in the group in whose midst it comes to stand. */
    static Question settled(Questionnaire others, Question question, int place) {
        var between = between(others, place);
        return question.withGroup(others.around(question).reversed().stream()
                .map(Group::name)
                .filter(group -> holds(others, others.around(question.withGroup(group)), place, between))
                .findFirst()
                .orElse(between));
    }

    private static boolean holds(Questionnaire others, List<Group> groups, int place, @Nullable String between) {
        var surrounds = groups.stream().map(Group::name).toList();
        return (between == null || surrounds.contains(between))
                && groups.stream().allMatch(group -> isAlone(others, group) || isBeside(others, group, place));
    }

    private static boolean isAlone(Questionnaire others, Group group) {
        return others.questions().stream()
                .noneMatch(other -> others.around(other).contains(group));
    }

    private static boolean isBeside(Questionnaire others, Group group, int place) {
        return IntStream.of(place - 1, place)
                .filter(at -> at >= 0 && at < others.questions().size())
                .anyMatch(at -> others.around(others.questions().get(at)).contains(group));
    }
}
