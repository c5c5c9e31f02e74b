package heard.questionnaires.ui;

import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireProblem;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the panels of the editor know of the questionnaire and of the question that is chosen. */
interface Editor extends Serializable {
    Questionnaire questionnaire();

    /** All that is to be said against it, as it is now. */
    List<QuestionnaireProblem> problems();

    /** The place of the chosen question, from 0. */
    int chosen();

    default Question question() {
        return questionnaire().questions().get(chosen());
    }

    /** Changes the chosen question and saves; the panels stay as they are. */
    void change(UnaryOperator<Question> change);

    /** Changes anything of the questionnaire and saves; the panels stay as they are. */
    void adjust(UnaryOperator<Questionnaire> change);

    /** The same, and draws the panels anew. */
    void rebuild(UnaryOperator<Questionnaire> change);

    /** As changing the question, and draws the panels anew because other fields are needed. */
    void reshape(UnaryOperator<Question> change);

    /**
     * The same, and puts the cursor where one goes on writing.
     *
     * @param next the label of that field
     */
    void reshape(UnaryOperator<Question> change, String next);

    /** Where images and recordings are put. */
    MediumShelf shelf();

    /** Keeps the chosen question for other consultations. */
    void keep();
}
