package heard.safeguarding;

import heard.responses.Place;
import java.time.LocalDate;

/**
 * A passage that is withheld.
 *
 * @param question the question's name
 * @param words what was written about it; empty when nothing was
 * @param by the name of the member of staff
 * @param moved whether the person has changed these words since, so that somebody should look at it again
 * @param ours whether the member may show it again: not what another organisation shares with redactions only
 */
public record RedactionRow(
        RedactionId id,
        String question,
        Place place,
        RedactionReason reason,
        String words,
        String by,
        LocalDate on,
        boolean moved,
        boolean ours) {}
