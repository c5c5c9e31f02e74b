package heard.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a file's name as a title. */
final class TitleOfFile {
    /** What has no vowel cannot be said as a word: it is an abbreviation. */
    private static final Pattern ABBREVIATION = Pattern.compile("[b-df-hj-np-tv-xz]{2,5}");

    private TitleOfFile() {}

    /**
     * For example "NHS patient experience".
     *
     * @param name without its ending, as {@code nhs-patient-experience}
     */
    static String of(String name) {
        var words = Arrays.stream(name.split("[-_\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(TitleOfFile::word)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String word(String word) {
        return ABBREVIATION.matcher(word).matches() ? word.toUpperCase(Locale.ROOT) : word;
    }
}
