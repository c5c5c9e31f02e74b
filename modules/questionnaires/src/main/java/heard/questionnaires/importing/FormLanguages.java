package heard.questionnaires.importing;

import com.ibm.icu.util.ULocale;
import heard.shared.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Languages as forms name them: {@code English (en)}, {@code ar}, {@code pt-BR}, {@code Français}. */
public final class FormLanguages {
    private static final Pattern CODED = Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\\s*\\)");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Map<String, Language> BY_NAME = byName();

    private FormLanguages() {}

    /** The language of a header or of the setting {@code default_language}. */
    public static Optional<Language> named(String header) {
        var coded = CODED.matcher(header);
        var tag = coded.matches() ? coded.group(1) : header;
        var known = tag(tag);
        return known.isPresent()
                ? known
                : Optional.ofNullable(BY_NAME.get(header.strip().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Language> tag(String text) {
        var plain = text.strip().replace('_', '-');
        if (!TAG.matcher(plain).matches()) return Optional.empty();
        var locale = Locale.forLanguageTag(plain);
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.ofNullable(language(locale));
    }

    private static @Nullable Language language(Locale locale) {
        var script = locale.getScript().isEmpty() ? "" : "-" + locale.getScript();
        var country = locale.getCountry().isEmpty() ? "" : "-" + locale.getCountry();
        try {
            return new Language(locale.getLanguage() + script + country);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Map<String, Language> byName() {
        var names = new LinkedHashMap<String, Language>();
        for (var code : Locale.getISOLanguages()) {
            var language = new Language(code);
            var locale = new ULocale(code);
            names.putIfAbsent(locale.getDisplayLanguage(ULocale.ENGLISH).toLowerCase(Locale.ROOT), language);
            names.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), language);
        }
        names.put("farsi", new Language("fa"));
        names.put("sorani", new Language("ckb"));
        names.put("dari", new Language("fa-AF"));
        return names;
    }
}
