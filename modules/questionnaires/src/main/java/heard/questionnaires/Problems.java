package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import heard.questionnaires.QuestionnaireProblem.Severity;
import java.util.ArrayList;
import java.util.List;

/** The problems found so far, each at its question. */
final class Problems {
    private final List<QuestionnaireProblem> found = new ArrayList<>();
    private int question = -1;

    void at(int index) {
        question = index;
    }

    void error(Part part, String key, Object... arguments) {
        add(Severity.ERROR, part, 0, key, arguments);
    }

    void warning(Part part, String key, Object... arguments) {
        add(Severity.WARNING, part, 0, key, arguments);
    }

    void error(Part part, int at, String key, Object... arguments) {
        add(Severity.ERROR, part, at, key, arguments);
    }

    List<QuestionnaireProblem> all() {
        return List.copyOf(found);
    }

    private void add(Severity severity, Part part, int at, String key, Object... arguments) {
        var message = "questionnaires.check." + key;
        found.add(new QuestionnaireProblem(severity, question, part, at, message, List.of(arguments)));
    }
}
