package heard.questionnaires.writing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard English is to read, by the grade of Kincaid and others (1975), given as an age.
 *
 * @param sentences how many there are
 * @param words how many there are
 * @param syllables how many there are, estimated from the spelling
 */
record Readability(int sentences, int words, int syllables) {
    /** Fewer words than this say nothing of how hard a text is. */
    static final int FEWEST_WORDS = 15;

    private static final int AGE_AT_FIRST_GRADE = 5;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]|[aeiouy]l)es?$|[^aeioutdy]ed$");

    static final Readability NOTHING = new Readability(0, 0, 0);

    static Readability of(Passage passage) {
        var sentences = passage.sentences();
        var words = sentences.stream().map(Passage::words).flatMap(List::stream).toList();
        return new Readability(
                sentences.size(),
                words.size(),
                words.stream().mapToInt(Readability::syllables).sum());
    }

    Readability plus(Readability other) {
        return new Readability(sentences + other.sentences, words + other.words, syllables + other.syllables);
    }

    boolean saysSomething() {
        return words >= FEWEST_WORDS;
    }

    /** The age, in years, at which people taught in English read such a text with ease. */
    int age() {
        var grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return (int) Math.max(AGE_AT_FIRST_GRADE, Math.round(grade + AGE_AT_FIRST_GRADE));
    }

    /** Groups of vowels, without an ending that is not spoken. */
    static int syllables(String word) {
        var lower = word.toLowerCase(Locale.ENGLISH);
        var groups = (int) VOWELS.matcher(lower).results().count();
        var silent = groups > 1 && SILENT.matcher(lower).find() ? 1 : 0;
        return Math.max(1, groups - silent);
    }
}
