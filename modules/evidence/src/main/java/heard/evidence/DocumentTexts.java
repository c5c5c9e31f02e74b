package heard.evidence;

import heard.evidence.documents.Words;
import heard.shared.Language;

/** The texts of documents in the languages there are. */
interface DocumentTexts {
    Words in(Language language);
}
