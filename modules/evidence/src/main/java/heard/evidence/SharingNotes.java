package heard.evidence;

import heard.coalitions.Limit;
import heard.coalitions.Scope;
import heard.coalitions.Sharing;
import heard.evidence.documents.Words;
import heard.figures.DisclosureControl;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in a document what organisations share of the responses that they collected, the same whoever makes it. */
@Component
class SharingNotes {
    private final Sharing sharing;
    private final DocumentTexts texts;

    SharingNotes(Sharing sharing, DocumentTexts texts) {
        this.sharing = sharing;
        this.texts = texts;
    }

    List<String> in(Language language) {
        var agreed = sharing.agreed();
        var words = texts.in(language);
        var notes = new ArrayList<String>();
        agreed.forEach(limit -> notes.add(note(limit, words)));
        if (agreed.stream().anyMatch(limit -> limit.scope() == Scope.COUNTS)) {
            notes.add(words.get("evidence.document.sharing.leftout", DisclosureControl.FLOOR));
        }
        return notes;
    }

    private static String note(Limit limit, Words words) {
        var key = limit.scope() == Scope.COUNTS
                ? "evidence.document.sharing.counts"
                : "evidence.document.sharing.redacted";
        return words.get(key, limit.organisation().name(), limit.agreement());
    }
}
