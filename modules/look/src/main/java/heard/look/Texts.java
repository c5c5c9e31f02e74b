package heard.look;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import heard.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of ours, by key and language: all files {@code i18n/<module>.properties} (English) and
 * {@code i18n/<module>_<language>.properties} together. Texts are patterns of ICU's MessageFormat.
 */
@Component
public class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private record Pattern(Language language, String key) {}

    private final Map<Language, Map<String, String>> texts = new TreeMap<>();
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    /** Reads the files; throws UncheckedIOException when one cannot be read, IllegalStateException for a key used twice. */
    public Texts() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                add(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void add(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename()).replace(".properties", "");
        var mark = name.indexOf('_');
        var language = mark < 0 ? Language.ENGLISH : new Language(name.substring(mark + 1));
        var read = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        var known = texts.computeIfAbsent(language, _ -> new TreeMap<>());
        read.forEach((key, text) -> {
            if (known.put((String) key, (String) text) != null) throw new IllegalStateException(key + " is used twice");
        });
    }

    /** The languages that have any text. */
    public Set<Language> languages() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /** Every key that has an English text. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(in(Language.ENGLISH).keySet()));
    }

    /** Whether there is a text of that key in exactly that language. */
    public boolean has(Language language, String key) {
        return in(language).containsKey(key);
    }

    /**
     * The text in that language, else in English; the key itself where nobody wrote a text, which a test finds.
     *
     * @param arguments what the pattern's {@code {0}}, {@code {1}} … stand for: texts, numbers, LocalDate
     */
    public String get(Language language, String key, @Nullable Object... arguments) {
        var own = in(language).get(key);
        if (own != null) return format(language, key, own, arguments);
        var english = in(Language.ENGLISH).get(key);
        if (english != null) return format(Language.ENGLISH, key, english, arguments);
        LOG.warn("no text for {}", key);
        return key;
    }

    private Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private String format(Language language, String key, String text, @Nullable Object... arguments) {
        if (text.indexOf('{') < 0 && text.indexOf('\'') < 0) return text;
        var format =
                formats.computeIfAbsent(new Pattern(language, key), _ -> new MessageFormat(text, locale(language)));
        var values = Arrays.stream(arguments).map(Texts::value).toArray();
        synchronized (format) { // ICU's formats are not safe for several threads
            return format.format(values, new StringBuffer(), null).toString();
        }
    }

    /** Dates stand in the calendar of the letters that offices send here; digits are those of receipts, scales and fields. */
    private static ULocale locale(Language language) {
        var locale = language.equals(Language.ENGLISH) ? ULocale.UK : ULocale.forLanguageTag(language.tag());
        return locale.setKeywordValue("calendar", "gregorian").setKeywordValue("numbers", "latn");
    }

    private static @Nullable Object value(@Nullable Object argument) {
        return argument instanceof LocalDate date
                ? Date.from(date.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant())
                : argument;
    }
}
