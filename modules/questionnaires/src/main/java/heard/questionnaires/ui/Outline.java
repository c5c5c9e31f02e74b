package heard.questionnaires.ui;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Changes to the list of questions. */
final class Outline {
    private Outline() {}

    /** With a new question at that place, under the first name that is free. */
    static Questionnaire add(Questionnaire questionnaire, int at, QuestionType type) {
        var name = IntStream.iterate(questionnaire.questions().size() + 1, number -> number + 1)
                .mapToObj(number -> "question" + number)
                .filter(free -> questionnaire.question(free).isEmpty())
                .findFirst()
                .orElseThrow();
        return changed(questionnaire, questions -> questions.add(at, Question.of(name, type, LocalizedText.NONE)));
    }

    static Questionnaire remove(Questionnaire questionnaire, int at) {
        return changed(questionnaire, questions -> questions.remove(at));
    }

    static Questionnaire move(Questionnaire questionnaire, int from, int to) {
        if (to < 0 || to >= questionnaire.questions().size()) return questionnaire;
        return changed(questionnaire, questions -> questions.add(to, questions.remove(from)));
    }

    /** With another question in the place; conditions follow its name. */
    static Questionnaire replace(Questionnaire questionnaire, int at, Question question) {
        var old = questionnaire.questions().get(at).name();
        var replaced = changed(questionnaire, questions -> questions.set(at, question));
        var isRenamed = !old.equals(question.name())
                && !old.isEmpty()
                && replaced.question(old).isEmpty();
        return isRenamed ? renamed(replaced, old, question.name()) : replaced;
    }

    private static Questionnaire renamed(Questionnaire questionnaire, String old, String name) {
        var mention = Pattern.compile("\\banswers\\." + Pattern.quote(old) + "\\b");
        return questionnaire.withQuestions(questionnaire.questions().stream()
                .map(question -> renamed(question, mention, "answers." + name))
                .toList());
    }

    private static Question renamed(Question question, Pattern mention, String now) {
        var relevant = question.relevant();
        var constraint = question.constraint();
        var first = relevant == null
                ? question
                : question.withRelevant(mention.matcher(relevant).replaceAll(now));
        return constraint == null
                ? first
                : first.withConstraint(mention.matcher(constraint).replaceAll(now), question.constraintMessage());
    }

    private static Questionnaire changed(
            Questionnaire questionnaire, java.util.function.Consumer<List<Question>> change) {
        var questions = new ArrayList<>(questionnaire.questions());
        change.accept(questions);
        return questionnaire.withQuestions(questions);
    }
}
