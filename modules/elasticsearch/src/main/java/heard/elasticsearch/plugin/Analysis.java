package heard.elasticsearch.plugin;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The types of {@code analysis-common} and {@code analysis-icu} under their own names and settings. */
final class Analysis {
    private static final Map<String, UnaryOperator<TokenStream>> PLAIN = Map.of(
            "apostrophe", ApostropheFilter::new,
            "arabic_normalization", ArabicNormalizationFilter::new,
            "bengali_normalization", BengaliNormalizationFilter::new,
            "decimal_digit", DecimalDigitFilter::new,
            "hindi_normalization", HindiNormalizationFilter::new,
            "icu_folding", ICUFoldingFilter::new,
            "indic_normalization", IndicNormalizationFilter::new,
            "persian_normalization", PersianNormalizationFilter::new,
            "sorani_normalization", SoraniNormalizationFilter::new);

    private static final Map<String, UnaryOperator<TokenStream>> STEMMERS = Map.of(
            "arabic", ArabicStemFilter::new,
            "bengali", BengaliStemFilter::new,
            "hindi", HindiStemFilter::new,
            "persian", PersianStemFilter::new,
            "sorani", SoraniStemFilter::new);

    private Analysis() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> tokenizers() {
        return Map.of("icu_tokenizer", (_, _, name, _) -> new AbstractTokenizerFactory(name) {
            @Override
            public Tokenizer create() {
                return new ICUTokenizer();
            }
        });
    }

    static Map<String, AnalysisProvider<CharFilterFactory>> charFilters() {
        return Map.of(
                "mapping", characters(Analysis::mapping),
                "pattern_replace",
                        characters(settings -> reader -> new PatternReplaceCharFilter(
                                Pattern.compile(settings.get("pattern")), settings.get("replacement", ""), reader)));
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> tokenFilters() {
        var filters = new LinkedHashMap<String, AnalysisProvider<TokenFilterFactory>>();
        PLAIN.forEach((name, filter) -> filters.put(name, words((_, _) -> filter)));
        filters.put("lowercase", words((_, settings) -> lowerCase(settings.get("language", ""))));
        filters.put("ngram", words(Analysis::sequences));
        filters.put("pattern_replace", words((_, settings) -> replacing(settings)));
        filters.put("snowball", words((_, settings) -> {
            var language = settings.get("language", "English");
            return words -> new SnowballFilter(words, language);
        }));
        filters.put("stemmer", words((_, settings) -> known(STEMMERS, settings.get("language"))));
        filters.put("truncate", words((_, settings) -> {
            var length = settings.getAsInt("length", -1);
            return words -> new TruncateTokenFilter(words, length);
        }));
        return filters;
    }

    private static UnaryOperator<TokenStream> lowerCase(String language) {
        return known(Map.of("", LowerCaseFilter::new, "turkish", TurkishLowerCaseFilter::new), language);
    }

    /** As the official one: no further apart than the index allows. */
    private static UnaryOperator<TokenStream> sequences(IndexSettings index, Settings settings) {
        var shortest = settings.getAsInt("min_gram", 1);
        var longest = settings.getAsInt("max_gram", 2);
        if (longest - shortest > index.getMaxNgramDiff()) throw new IllegalArgumentException("max_ngram_diff");
        var whole = settings.getAsBoolean("preserve_original", false);
        return words -> new NGramTokenFilter(words, shortest, longest, whole);
    }

    private static UnaryOperator<TokenStream> replacing(Settings settings) {
        var pattern = Pattern.compile(settings.get("pattern"));
        var replacement = settings.get("replacement", "");
        var all = settings.getAsBoolean("all", true);
        return words -> new PatternReplaceFilter(words, pattern, replacement, all);
    }

    private static UnaryOperator<Reader> mapping(Settings settings) {
        var map = new NormalizeCharMap.Builder();
        for (var rule : settings.getAsList("mappings")) {
            var sides = rule.split("=>", 2);
            map.add(sides[0].strip(), sides[1].strip());
        }
        var built = map.build();
        return reader -> new MappingCharFilter(built, reader);
    }

    private static <T> T known(Map<String, T> all, String name) {
        var found = all.get(name);
        if (found == null) throw new IllegalArgumentException("no stand-in for the language " + name);
        return found;
    }

    private static AnalysisProvider<TokenFilterFactory> words(
            BiFunction<IndexSettings, Settings, UnaryOperator<TokenStream>> filter) {
        return needed((index, _, name, settings) -> {
            var made = filter.apply(index, settings);
            return new AbstractTokenFilterFactory(name) {
                @Override
                public TokenStream create(TokenStream words) {
                    return made.apply(words);
                }
            };
        });
    }

    private static AnalysisProvider<CharFilterFactory> characters(
            java.util.function.Function<Settings, UnaryOperator<Reader>> filter) {
        return needed((_, _, name, settings) -> {
            var made = filter.apply(settings);
            return new AbstractCharFilterFactory(name) {
                @Override
                public Reader create(Reader reader) {
                    return made.apply(reader);
                }
            };
        });
    }

    /** Made only where an index asks for it with settings. */
    private static <T> AnalysisProvider<T> needed(AnalysisProvider<T> provider) {
        return AnalysisPlugin.requiresAnalysisSettings(provider);
    }
}
