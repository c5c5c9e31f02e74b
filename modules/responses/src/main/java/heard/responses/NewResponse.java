package heard.responses;

import heard.questionnaires.Answers;
import heard.shared.Channel;
import heard.shared.Language;
import heard.shared.OrganisationId;
import java.time.LocalDate;

/**
 * A response that somebody brings: from a file, from paper, from a conversation.
 *
 * @param version of the questionnaire that it answers
 * @param organisation who collected it
 * @param submittedOn the day it was given
 */
public record NewResponse(
        int version,
        Channel channel,
        Language language,
        OrganisationId organisation,
        LocalDate submittedOn,
        Consent consent,
        Answers answers) {}
