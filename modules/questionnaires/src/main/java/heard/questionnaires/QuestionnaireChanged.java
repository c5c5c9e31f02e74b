package heard.questionnaires;

import heard.shared.ConsultationId;

/** Somebody else saved the questionnaire since it was read. */
public class QuestionnaireChanged extends RuntimeException {
    public QuestionnaireChanged(ConsultationId consultation) {
        super("the questionnaire of " + consultation + " was saved by somebody else meanwhile");
    }
}
