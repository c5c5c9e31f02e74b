package heard.questionnaires.exporting;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;

/** Heard's own words, which a form of another program has to bring along. */
@FunctionalInterface
public interface Phrases {
    /** The text of a key in a language. */
    String get(Language language, String key);

    /** The text of a key in each of the languages. */
    default LocalizedText in(List<Language> languages, String key) {
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(language -> texts.put(language.tag(), get(language, key)));
        return new LocalizedText(texts);
    }
}
