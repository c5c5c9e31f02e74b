package heard.questionnaires;

import java.util.List;

/** The questionnaire has errors, and so nobody can be asked. */
public class QuestionnaireNotReady extends RuntimeException {
    private final transient List<QuestionnaireProblem> problems;

    QuestionnaireNotReady(List<QuestionnaireProblem> problems) {
        super("the questionnaire has " + problems.size() + " errors");
        this.problems = List.copyOf(problems);
    }

    /** The errors, without the warnings. */
    public List<QuestionnaireProblem> problems() {
        return problems;
    }
}
