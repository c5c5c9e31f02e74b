package heard.questionnaires.exporting;

import com.ibm.icu.util.ULocale;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of an XLSForm: a column for each language, and {@code ${name}} where an earlier answer stands. */
final class XlsFormTexts {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]{0,63})}");

    private final List<Language> languages;
    private final FormNames names;

    XlsFormTexts(List<Language> languages, FormNames names) {
        this.languages = languages;
        this.names = names;
    }

    /** A language as forms name it, for example {@code Arabic (ar)}. */
    static String named(Language language) {
        return new ULocale(language.tag()).getDisplayName(ULocale.ENGLISH).replaceAll("[()]", "") + " ("
                + language.tag() + ")";
    }

    /** From the header of a column to the text in it. */
    Map<String, String> columns(String column, LocalizedText text) {
        var cells = new LinkedHashMap<String, String>();
        for (var language : languages) {
            var words = text.texts().get(language.tag());
            if (words != null) cells.put(column + "::" + named(language), piped(words));
        }
        return cells;
    }

    private String piped(String text) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        names.has(place.group(1)) ? "${" + place.group(1) + "}" : place.group()));
    }

    LocalizedText beneath(LocalizedText above, LocalizedText below) {
        return beneath(above, below, languages);
    }

    /** Two texts, one beneath the other, in each language that has one of them. */
    static LocalizedText beneath(LocalizedText above, LocalizedText below, List<Language> languages) {
        if (below.isEmpty()) return above;
        var texts = new LinkedHashMap<String, String>();
        for (var language : languages) {
            var first = above.texts().getOrDefault(language.tag(), "");
            var second = below.texts().getOrDefault(language.tag(), "");
            texts.put(language.tag(), first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second);
        }
        return new LocalizedText(texts);
    }
}
