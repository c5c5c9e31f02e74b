package heard.questionnaires.ui;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Renaming;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes to the list of questions. */
final class Outline {
    private Outline() {}

    /** With a new question at that place, under the first name that is free. */
    static Questionnaire add(Questionnaire questionnaire, int at, QuestionType type) {
        var name = IntStream.iterate(questionnaire.questions().size() + 1, number -> number + 1)
                .mapToObj(number -> "question" + number)
                .filter(free -> questionnaire.question(free).isEmpty()
                        && questionnaire.group(free).isEmpty())
                .findFirst()
                .orElseThrow();
        var question = Question.of(name, type, LocalizedText.NONE).withGroup(GroupPlaces.between(questionnaire, at));
        return changed(questionnaire, questions -> questions.add(at, question));
    }

    /** With the same question once more behind it, under a name of its own. */
    static Questionnaire duplicate(Questionnaire questionnaire, int at) {
        var question = questionnaire.questions().get(at);
        var name = IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> question.name() + "_" + number)
                .filter(free -> questionnaire.question(free).isEmpty()
                        && questionnaire.group(free).isEmpty())
                .findFirst()
                .orElseThrow();
        return changed(questionnaire, questions -> questions.add(at + 1, question.withName(name)));
    }

    static Questionnaire remove(Questionnaire questionnaire, int at) {
        return changed(questionnaire, questions -> questions.remove(at));
    }

    static Questionnaire move(Questionnaire questionnaire, int from, int to) {
        if (to < 0 || to >= questionnaire.questions().size()) return questionnaire;
        var moved = questionnaire.questions().get(from);
        var others = changed(questionnaire, questions -> questions.remove(from));
        return changed(others, questions -> questions.add(to, GroupPlaces.settled(others, moved, to)));
    }

    /** With another question in the place; conditions follow its name. */
    static Questionnaire replace(Questionnaire questionnaire, int at, Question question) {
        var old = questionnaire.questions().get(at).name();
        var replaced = changed(questionnaire, questions -> questions.set(at, question));
        var isRenamed = !old.equals(question.name())
                && !old.isEmpty()
                && replaced.question(old).isEmpty();
        return isRenamed ? Renaming.of(replaced, old, question.name()) : replaced;
    }

    /** With one question in a new group. */
    static Questionnaire grouped(Questionnaire questionnaire, int at, Group group) {
        var groups = new ArrayList<>(questionnaire.groups());
        groups.add(group);
        return changed(
                        questionnaire,
                        questions -> questions.set(at, questions.get(at).withGroup(group.name())))
                .withGroups(groups);
    }

    /** With another group of that name. */
    static Questionnaire changed(Questionnaire questionnaire, String group, UnaryOperator<Group> change) {
        return questionnaire.withGroups(questionnaire.groups().stream()
                .map(each -> each.name().equals(group) ? change.apply(each) : each)
                .toList());
    }

    private static Questionnaire changed(
            Questionnaire questionnaire, java.util.function.Consumer<List<Question>> change) {
        var questions = new ArrayList<>(questionnaire.questions());
        change.accept(questions);
        return questionnaire.withQuestions(questions);
    }
}
