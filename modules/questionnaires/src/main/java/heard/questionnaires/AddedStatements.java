package heard.questionnaires;

import heard.shared.ConsultationId;
import java.util.List;
import java.util.Map;

/**
 * Port to the statements that participants added and somebody let through. The module of statements implements it;
 * whoever reads a published questionnaire to ask it, or to say what was answered, reads them with it.
 */
public interface AddedStatements {
    /** How the names of all of them begin. */
    String NAME = "added-";

    /**
     * Those of a consultation of the current coalition, with those that are shown no more, in an order that stays.
     *
     * @return from the name of each question that has any
     */
    Map<String, List<Choice>> of(ConsultationId consultation);
}
