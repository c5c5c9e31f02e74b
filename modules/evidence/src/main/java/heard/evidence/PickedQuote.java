package heard.evidence;

import heard.shared.ExcerptId;
import heard.shared.ResponseId;

/**
 * Somebody's words in a finding. The words themselves stay where the person put them and are read each time anew, so
 * that a redaction or correction holds here as well.
 *
 * @param translation in the dossier's language; empty when there is none
 * @param translatedBy who translated; empty when nobody did
 */
public record PickedQuote(ExcerptId excerpt, ResponseId response, String translation, String translatedBy) {
    PickedQuote translated(String text, String by) {
        return new PickedQuote(excerpt, response, text.strip(), text.isBlank() ? "" : by.strip());
    }
}
