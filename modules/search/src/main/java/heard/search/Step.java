package heard.search;

import java.util.Locale;
import java.util.Map;

/**
 * One step of an analyzer, under the name and settings that each engine gives it.
 *
 * @param name ours, unique among all steps
 * @param lucene the name of Lucene's factory
 * @param luceneSettings that factory's parameters
 * @param elasticsearch the name of Elasticsearch's type
 * @param elasticsearchSettings that type's parameters
 */
record Step(
        String name,
        String lucene,
        Map<String, String> luceneSettings,
        String elasticsearch,
        Map<String, String> elasticsearchSettings) {
    static final Step LOWER_CASE = plain("lower_case", "lowercase", "lowercase");
    static final Step FOLDING = plain("folding", "icuFolding", "icu_folding");
    static final Step DIGITS = plain("digits", "decimalDigit", "decimal_digit");
    static final Step ARABIC_LETTERS = plain("arabic_letters", "arabicNormalization", "arabic_normalization");
    static final Step ARABIC_STEM = stem("arabic_stem", "arabicStem", "arabic");
    static final Step PERSIAN_LETTERS = plain("persian_letters", "persianNormalization", "persian_normalization");
    static final Step PERSIAN_STEM = stem("persian_stem", "persianStem", "persian");
    static final Step SORANI_LETTERS = plain("sorani_letters", "soraniNormalization", "sorani_normalization");
    static final Step SORANI_STEM = stem("sorani_stem", "soraniStem", "sorani");
    static final Step INDIC_LETTERS = plain("indic_letters", "indicNormalization", "indic_normalization");
    static final Step BENGALI_LETTERS = plain("bengali_letters", "bengaliNormalization", "bengali_normalization");
    static final Step BENGALI_STEM = stem("bengali_stem", "bengaliStem", "bengali");
    static final Step HINDI_LETTERS = plain("hindi_letters", "hindiNormalization", "hindi_normalization");
    static final Step HINDI_STEM = stem("hindi_stem", "hindiStem", "hindi");
    static final Step TURKISH_LOWER_CASE =
            new Step("turkish_lower_case", "turkishLowercase", Map.of(), "lowercase", Map.of("language", "turkish"));
    static final Step APOSTROPHE = plain("apostrophe", "apostrophe", "apostrophe");
    static final Step GRAMS = new Step(
            "grams",
            "nGram",
            Map.of("minGramSize", "3", "maxGramSize", "5", "preserveOriginal", "true"),
            "ngram",
            Map.of("min_gram", "3", "max_gram", "5", "preserve_original", "true"));
    static final Step FIRST_FIVE =
            new Step("first_five", "truncate", Map.of("prefixLength", "5"), "truncate", Map.of("length", "5"));

    /** The Farsi present and past continuous: {@code می‌ترسم}, {@code نمی‌ترسم}, {@code میترسم} are all {@code ترس}. */
    static final Step PERSIAN_VERB = pattern(
            "persian_verb",
            "^\u0646?\u0645\u064a(?:\u200c(?=..)(.{2,}?)|(.{3,}?))"
                    + "(?:\u064a\u0645|\u064a\u062f|\u0646\u062f|\u0645|\u064a|\u062f)$",
            "$1$2");

    /** A Farsi plural with an owner, {@code ترس‌هایم} (my fears), is the plural. */
    static final Step PERSIAN_OWNER = pattern(
            "persian_owner",
            "(\u0647\u0627)\u064a?(?:\u0645\u0627\u0646|\u062a\u0627\u0646|\u0634\u0627\u0646|\u0645|\u062a|\u0634)$",
            "$1");

    static final Step WITHOUT_JOINERS = pattern("without_joiners", "[\u200c\u200d]", "");

    /** What letters to write alike before splitting words: letter forms of Urdu and Pashto, Ethiopic homophones. */
    static final Step ALIKE =
            new Step("alike", "mapping", Map.of("mapping", AlikeLetters.RESOURCE), "mapping", Map.of());

    /** Elsewhere the Farsi prefix is written as a word of its own: {@code می ترسم}. */
    static final Step PERSIAN_PREFIX =
            pattern("persian_prefix", "(?<!\\p{L})(\u0646?\u0645[\u06cc\u064a]) (?=\\p{L})", "$1\u200c");

    static Step snowball(String language) {
        var settings = Map.of("language", language);
        return new Step(
                "snowball_" + language.toLowerCase(Locale.ROOT), "snowballPorter", settings, "snowball", settings);
    }

    private static Step plain(String name, String lucene, String elasticsearch) {
        return new Step(name, lucene, Map.of(), elasticsearch, Map.of());
    }

    private static Step stem(String name, String lucene, String language) {
        return new Step(name, lucene, Map.of(), "stemmer", Map.of("language", language));
    }

    private static Step pattern(String name, String pattern, String replacement) {
        var settings = Map.of("pattern", pattern, "replacement", replacement);
        return new Step(name, "patternReplace", settings, "pattern_replace", settings);
    }
}
