package heard.responses;

import heard.questionnaires.Answers;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A test response.
 *
 * @param label of the link by which it was given; empty: from the preview of a member
 * @param submittedOn null as long as it was not walked to its end
 */
public record Trial(
        UUID id, String label, Language language, @Nullable LocalDate submittedOn, Answers answers) {}
