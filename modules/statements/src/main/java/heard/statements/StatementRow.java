package heard.statements;

import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.ResponseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement that a participant added, as whoever decides about it reads it.
 *
 * @param question the name of the question
 * @param response whose it is; empty when the person took it back
 * @param language in which the response was given
 * @param text as the person wrote it, with what is withheld covered by blocks (█)
 * @param shown what others read, by language; empty when nobody ever let it through
 * @param sameAs the row of the question that says the same
 * @param why what was written about why others are not shown it; may be empty
 * @param by the name of the member of staff who decided
 * @param mayBeShown whether the agreement allows that others read it
 * @param suspicious parts of the text that may tell who somebody is
 */
public record StatementRow(
        StatementId id,
        long revision,
        String question,
        Optional<ResponseId> response,
        Language language,
        String text,
        StatementState state,
        LocalizedText shown,
        Optional<String> sameAs,
        Optional<RejectionReason> reason,
        String why,
        Optional<String> by,
        Optional<LocalDate> on,
        boolean mayBeShown,
        List<String> suspicious) {
    public StatementRow {
        suspicious = List.copyOf(suspicious);
    }

    /** What to begin with when it is made ready for others: what they read already, else the original. */
    public LocalizedText ready() {
        return shown.isEmpty() ? LocalizedText.of(language, text) : shown;
    }
}
