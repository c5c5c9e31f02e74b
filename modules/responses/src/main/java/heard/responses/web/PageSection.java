package heard.responses.web;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a question.
 *
 * @param text only above the first question of the section
 */
record PageSection(String title, String text) {
    /** The sections around the question, the outermost first. */
    static List<PageSection> above(Progress progress, Question question, PageReader reader) {
        return progress.questionnaire().questionnaire().around(question).stream()
                .filter(group -> !isHeading(progress, question, group))
                .filter(group -> !group.title().isEmpty() && group.kind() != Group.Kind.REPEAT)
                .map(group -> new PageSection(
                        reader.words(group.title()),
                        isFirst(progress, question, group) ? reader.words(group.text()) : ""))
                .toList();
    }

    /** The title of a page with several questions; empty where the question itself is the heading. */
    static String heading(Progress progress, Question question, PageReader reader) {
        return progress.questionnaire().questionnaire().around(question).stream()
                .filter(group -> isHeading(progress, question, group))
                .findFirst()
                .map(group -> reader.words(group.title()))
                .orElse("");
    }

    private static boolean isHeading(Progress progress, Question question, Group group) {
        return group.kind() == Group.Kind.PAGE && progress.together(question).size() > 1;
    }

    private static boolean isFirst(Progress progress, Question question, Group group) {
        Optional<Question> first = progress.relevant().stream()
                .filter(each ->
                        progress.questionnaire().questionnaire().around(each).contains(group))
                .findFirst();
        return first.filter(question::equals).isPresent();
    }
}
