package heard.look;

import com.ibm.icu.text.ListFormatter;
import heard.shared.Language;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Several things in a row, as a language writes them: with commas of its own script. */
public final class Listing {
    private Listing() {}

    /** For the reader of this screen. */
    public static Collector<String, ?, String> joining() {
        return joining(ReaderLanguage.current());
    }

    static Collector<String, ?, String> joining(Language language) {
        var format = ListFormatter.getInstance(language.locale(), ListFormatter.Type.UNITS, ListFormatter.Width.SHORT);
        return Collectors.collectingAndThen(Collectors.toList(), format::format);
    }
}
