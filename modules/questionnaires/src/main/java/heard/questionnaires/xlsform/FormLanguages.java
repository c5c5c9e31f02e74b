package heard.questionnaires.xlsform;

import com.ibm.icu.util.ULocale;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages of a form, as its column headers name them: {@code English (en)}, {@code ar}, {@code Français}. */
final class FormLanguages {
    private static final Pattern CODED = Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\\s*\\)");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Map<String, Language> BY_NAME = byName();

    private final Language source;
    private final Set<Language> used = new LinkedHashSet<>();

    /** @param source the language of columns that name none */
    FormLanguages(Language source) {
        this.source = source;
    }

    /** The language of a header or of the setting {@code default_language}. */
    static Optional<Language> named(String header) {
        var coded = CODED.matcher(header);
        var tag = coded.matches() ? coded.group(1) : header;
        var known = tag(tag);
        return known.isPresent()
                ? known
                : Optional.ofNullable(BY_NAME.get(header.strip().toLowerCase(Locale.ROOT)));
    }

    /** The texts, without those in a language that nobody knows; those are reported. */
    LocalizedText text(Map<String, String> texts, SheetRow row, ImportReport report) {
        var known = new LinkedHashMap<String, String>();
        texts.forEach((header, text) -> {
            var language = header.isEmpty() ? source : named(header).orElse(null);
            if (language == null) report.changed(row, "language", header, text);
            else known.putIfAbsent(used(language).tag(), text);
        });
        if (texts.values().stream().anyMatch(text -> text.contains("${"))) report.changed(row, "piping");
        return new LocalizedText(known);
    }

    List<Language> used() {
        return List.copyOf(used);
    }

    private Language used(Language language) {
        used.add(language);
        return language;
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
