package heard.responses;

import heard.contacts.ContactDetails;
import heard.questionnaires.Answers;
import heard.shared.ResponseId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A response on its way into another coalition, opened: it lives in memory alone.
 *
 * @param revision which change of it this is
 * @param version of the questionnaire
 * @param submittedOn null for a draft
 * @param receipt the HMAC of its receipt; null when nobody holds one
 * @param contact how its author can be reached, if they said so
 * @param interview how they were asked, if staff typed it
 */
public record TakenResponse(
        ResponseId id,
        long revision,
        int version,
        String channel,
        String language,
        String status,
        @Nullable LocalDate submittedOn,
        Consent consent,
        byte @Nullable [] receipt,
        Answers answers,
        Optional<ContactDetails> contact,
        Optional<Interviews.Kept> interview) {}
