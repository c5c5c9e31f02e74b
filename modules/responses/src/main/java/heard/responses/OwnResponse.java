package heard.responses;

import heard.questionnaires.Answers;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A response as the person who gave it sees it: their own words, whole.
 *
 * @param version of the questionnaire that they answer
 * @param language in which they read
 * @param submittedOn the day they sent it; null as long as they have not
 * @param needsCode whether it was begun with a code, and is not sent yet
 */
public record OwnResponse(
        ResponseId id,
        ConsultationId consultation,
        int version,
        Language language,
        ResponseStatus status,
        @Nullable LocalDate submittedOn,
        Consent consent,
        Answers answers,
        boolean needsCode) {}
