package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An image or a recording of the question, for people who do not read.
 *
 * @param files from a language tag to the id of the file; the same id may stand for several languages
 * @param words what the image shows or the recording says, for those who do not see or hear it
 */
public record Medium(Kind kind, Map<String, String> files, LocalizedText words) {
    /** What it is. */
    public enum Kind {
        IMAGE,
        AUDIO
    }

    public Medium {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The file in that language, else in the other one. */
    public Optional<String> file(Language language, Language otherwise) {
        var exact = files.get(language.tag());
        return Optional.ofNullable(exact == null ? files.get(otherwise.tag()) : exact);
    }
}
