package heard.evidence;

import heard.evidence.documents.Words;
import heard.look.Texts;
import heard.shared.Language;
import org.springframework.stereotype.Component;

/** The texts of documents in the languages there are. */
@Component
final class DocumentTexts {
    private final Texts texts;

    DocumentTexts(Texts texts) {
        this.texts = texts;
    }

    Words in(Language language) {
        return (key, arguments) -> texts.get(language, key, arguments);
    }
}
