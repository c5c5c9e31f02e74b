package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One text in several languages.
 *
 * @param texts from a language tag (see {@link Language}) to the text; blank texts are left out
 */
public record LocalizedText(@JsonValue Map<String, String> texts) {
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        var kept = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) kept.put(language, text);
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language.tag(), text));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public boolean has(Language language) {
        return texts.containsKey(language.tag());
    }

    /** The text in that language; else in English, else in the first language there is, else an empty string. */
    public String in(Language language) {
        var exact = texts.get(language.tag());
        if (exact != null) return exact;
        var english = texts.get(Language.ENGLISH.tag());
        return english != null ? english : texts.values().stream().findFirst().orElse("");
    }

    /** The language of the text that is given for that language; that language itself when there is no text. */
    public Language shown(Language language) {
        if (has(language) || isEmpty()) return language;
        return has(Language.ENGLISH)
                ? Language.ENGLISH
                : new Language(texts.keySet().iterator().next());
    }

    /** Each text put through a function. */
    public LocalizedText map(UnaryOperator<String> change) {
        var changed = new LinkedHashMap<>(texts);
        changed.replaceAll((_, text) -> change.apply(text));
        return new LocalizedText(changed);
    }

    public LocalizedText with(Language language, String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(language.tag(), text);
        return new LocalizedText(changed);
    }
}
