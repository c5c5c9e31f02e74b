package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An image or a recording of the question, for people who do not read.
 *
 * @param files from a language tag to the name of the file, see {@link heard.questionnaires.media.MediumName}; the same name
 *     may stand for several languages
 * @param words what the image shows, for those who do not see it; a recording says the question itself
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

    /** No file yet. */
    public static Medium none(Kind kind) {
        return new Medium(kind, Map.of(), LocalizedText.NONE);
    }

    /** The file in that language, else in the other one. */
    public Optional<String> file(Language language, Language otherwise) {
        return file(language).or(() -> file(otherwise));
    }

    /** The file in that language alone. */
    public Optional<String> file(Language language) {
        return Optional.ofNullable(files.get(language.tag()));
    }

    /** With that file in the language; null takes it out. */
    public Medium with(Language language, @Nullable String file) {
        var changed = new LinkedHashMap<>(files);
        if (file == null) changed.remove(language.tag());
        else changed.put(language.tag(), file);
        return new Medium(kind, changed, words);
    }

    public Medium withWords(LocalizedText changed) {
        return new Medium(kind, files, changed);
    }

    public Medium withFiles(Map<String, String> changed) {
        return new Medium(kind, changed, words);
    }
}
