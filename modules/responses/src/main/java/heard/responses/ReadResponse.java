package heard.responses;

import heard.questionnaires.Answers;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.time.LocalDate;

/**
 * A response that was sent, as staff read it.
 *
 * @param version of the questionnaire that it answers
 * @param answers with what is withheld covered by blocks (█) of the same length
 */
public record ReadResponse(
        ResponseId id,
        ConsultationId consultation,
        int version,
        Channel channel,
        Language language,
        OrganisationId organisation,
        LocalDate submittedOn,
        Consent consent,
        Answers answers) {}
