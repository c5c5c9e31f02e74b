package heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * A language of people, by its BCP 47 tag.
 *
 * @param tag lower-case language, optional script and region, for example {@code en}, {@code fa}, {@code zh-Hans}
 */
public record Language(@JsonValue String tag) implements Comparable<Language> {
    public static final Language ENGLISH = new Language("en");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        if (!tag.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** The value of {@code dir} in HTML: {@code rtl} or {@code ltr}, from the CLDR's script of the language. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The language's own name for itself, for example "فارسی". */
    public String nativeName() {
        return nameIn(this);
    }

    /** The language's name in another language, for example "Farsi" in English. */
    public String nameIn(Language other) {
        if (tag.equals("fa") && other.equals(ENGLISH)) return "Farsi"; // as its speakers in the UK call it, unlike CLDR
        var names = LocaleDisplayNames.getInstance(
                ULocale.forLanguageTag(other.tag), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
        return names.localeDisplayName(ULocale.forLanguageTag(tag));
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
