package heard.search;

import static heard.search.Step.*;

import heard.shared.Language;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that hold an answer's words: one for every language, one for each language whose inflection Lucene knows,
 * and one of short letter sequences for the rest.
 */
enum AnswerField {
    TEXT(null, Set.of(), FOLDING),
    ARABIC(UnicodeScript.ARABIC, Set.of("ar"), LOWER_CASE, DIGITS, ARABIC_LETTERS, ARABIC_STEM),
    PERSIAN(
            UnicodeScript.ARABIC,
            Set.of("fa", "prs"),
            List.of(PERSIAN_PREFIX),
            LOWER_CASE,
            DIGITS,
            ARABIC_LETTERS,
            PERSIAN_LETTERS,
            PERSIAN_VERB,
            WITHOUT_JOINERS,
            PERSIAN_OWNER,
            PERSIAN_STEM),
    SORANI(UnicodeScript.ARABIC, Set.of("ckb"), SORANI_LETTERS, LOWER_CASE, DIGITS, SORANI_STEM),
    ENGLISH(UnicodeScript.LATIN, Set.of("en"), LOWER_CASE, snowball("English"), FOLDING),
    FRENCH(UnicodeScript.LATIN, Set.of("fr"), LOWER_CASE, snowball("French"), FOLDING),
    SPANISH(UnicodeScript.LATIN, Set.of("es"), LOWER_CASE, snowball("Spanish"), FOLDING),
    PORTUGUESE(UnicodeScript.LATIN, Set.of("pt"), LOWER_CASE, snowball("Portuguese"), FOLDING),
    ROMANIAN(UnicodeScript.LATIN, Set.of("ro"), LOWER_CASE, snowball("Romanian"), FOLDING),
    TURKISH(UnicodeScript.LATIN, Set.of("tr"), APOSTROPHE, TURKISH_LOWER_CASE, snowball("Turkish"), FOLDING),
    RUSSIAN(UnicodeScript.CYRILLIC, Set.of("ru"), LOWER_CASE, snowball("Russian"), FOLDING),
    BENGALI(UnicodeScript.BENGALI, Set.of("bn"), DIGITS, INDIC_LETTERS, BENGALI_LETTERS, BENGALI_STEM),
    HINDI(UnicodeScript.DEVANAGARI, Set.of("hi"), DIGITS, INDIC_LETTERS, HINDI_LETTERS, HINDI_STEM),
    TAMIL(UnicodeScript.TAMIL, Set.of("ta"), DIGITS, INDIC_LETTERS, snowball("Tamil")),
    SEQUENCES(null, Set.of(), List.of(ALIKE), FOLDING, GRAMS);

    private final @Nullable UnicodeScript script;
    private final Set<String> languages;
    private final List<Step> beforeWords;
    private final List<Step> onWords;

    AnswerField(@Nullable UnicodeScript script, Set<String> languages, Step... onWords) {
        this(script, languages, List.of(), onWords);
    }

    AnswerField(@Nullable UnicodeScript script, Set<String> languages, List<Step> beforeWords, Step... onWords) {
        this.script = script;
        this.languages = languages;
        this.beforeWords = beforeWords;
        this.onWords = List.of(onWords);
    }

    /** Where an answer's words go, beside {@link #TEXT}: what people declare and what they write may differ. */
    static Set<AnswerField> holding(Language language, String text) {
        var written = script(text);
        var spoken = language.tag().split("-", 2)[0];
        var known = Arrays.stream(values())
                .filter(field -> field.script == written && written != null)
                .toList();
        var declared =
                known.stream().filter(field -> field.languages.contains(spoken)).toList();
        if (!declared.isEmpty()) return EnumSet.copyOf(declared);
        var foreign = !known.isEmpty() && !isWritten(spoken, written);
        return foreign ? EnumSet.copyOf(known) : EnumSet.of(SEQUENCES);
    }

    /** Where to look for words in this script; all of them always stand in {@link #TEXT}. */
    static Set<AnswerField> about(String words) {
        var written = script(words);
        return Arrays.stream(values())
                .filter(field -> field.script == null || field.script == written)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AnswerField.class)));
    }

    private static boolean isWritten(String spoken, @Nullable UnicodeScript script) {
        var known = Arrays.stream(values())
                .filter(field -> field.languages.contains(spoken))
                .findAny();
        return known.isEmpty() || known.get().script == script;
    }

    /** The script of the first letters that are of one. */
    private static @Nullable UnicodeScript script(String text) {
        return text.codePoints()
                .limit(200)
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .findFirst()
                .orElse(null);
    }

    String field() {
        return "text_" + name().toLowerCase(Locale.ROOT);
    }

    String analyzer() {
        return "heard_" + name().toLowerCase(Locale.ROOT);
    }

    /** Words looked for are cut to the longest sequence instead of being taken apart: {@code heard_sequences_sought}. */
    String searchAnalyzer() {
        return this == SEQUENCES ? analyzer() + "_sought" : analyzer();
    }

    List<Step> beforeWords() {
        return beforeWords;
    }

    List<Step> onWords() {
        return onWords;
    }

    List<Step> onWordsSought() {
        return this == SEQUENCES ? List.of(FOLDING, FIRST_FIVE) : onWords;
    }
}
