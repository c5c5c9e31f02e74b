package heard.questionnaires.exporting;

import heard.questionnaires.Questionnaire;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;

/** One way in which questions are given out as a file. The screen of the questions offers all that there are. */
public interface ExportFormat {
    /**
     * What is asked for.
     *
     * @param title of the consultation
     * @param language of the file, where it has one; else that of the questionnaire
     * @param large whether the file is to be printed large, where it can be
     */
    record Order(
            ConsultationId consultation,
            Questionnaire questionnaire,
            LocalizedText title,
            Language language,
            boolean large) {}

    /** Where it stands among the others, from 0. */
    int place();

    /** How its keys begin: with {@code name} after it the one of its name, with {@code help} of what it is good for. */
    String key();

    /** Whether a file of it is in one language, and to be printed. */
    default boolean isPrinted() {
        return false;
    }

    /** Whether a file of it is for people who answer, to write their answers on. */
    default boolean isFilledIn() {
        return false;
    }

    /** Makes the file; may take seconds. Throws ExportNotPossible. */
    ExportedForm write(Order order);
}
