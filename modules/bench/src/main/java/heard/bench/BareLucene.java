package heard.bench;

import heard.shared.CoalitionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** The same clauses on the same index, and nothing else: no highlight, no facets. */
final class BareLucene implements AutoCloseable {
    private static final List<String> LATIN =
            List.of("text", "french", "spanish", "portuguese", "romanian", "turkish", "sequences");
    private static final List<String> ARABIC = List.of("text", "sorani", "sequences");

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Query coalition;
    private final QueryBuilder plain = builder("lowercase", "icuFolding");
    private final QueryBuilder english = builder("lowercase", "snowballPorter");
    private final QueryBuilder arabic = builder("arabicNormalization", "arabicStem");
    private final QueryBuilder persian = builder("arabicNormalization", "persianNormalization", "persianStem");

    BareLucene(Path folder, CoalitionId coalition) throws IOException {
        try (var indexes = Files.list(folder)) {
            reader = DirectoryReader.open(FSDirectory.open(indexes.findFirst().orElseThrow()));
        }
        this.searcher = new IndexSearcher(reader);
        this.coalition = new TermQuery(new Term("__HSEARCH_tenant_id", coalition.toString()));
    }

    TopDocs search(String words) throws IOException {
        var query = new BooleanQuery.Builder().add(coalition, Occur.FILTER);
        for (var part : parts(words)) {
            var not = part.startsWith("-");
            query.add(occurs(not ? part.substring(1) : part), not ? Occur.MUST_NOT : Occur.MUST);
        }
        return searcher.search(query.build(), new TopScoreDocCollectorManager(20, Integer.MAX_VALUE));
    }

    private static List<String> parts(String words) {
        return words.startsWith("\"") ? List.of(words.replace("\"", "")) : List.of(words.split(" "));
    }

    private Query occurs(String part) {
        var latin = part.charAt(0) < 0x250;
        var any = new BooleanQuery.Builder();
        for (var field : latin ? LATIN : ARABIC) add(any, plain, field, part);
        if (latin) {
            add(any, english, "english", part);
        } else {
            add(any, arabic, "arabic", part);
            add(any, persian, "persian", part);
        }
        return any.build();
    }

    private static void add(BooleanQuery.Builder any, QueryBuilder builder, String field, String part) {
        @Nullable Query query = builder.createPhraseQuery("text_" + field, part);
        if (query != null) any.add(query, Occur.SHOULD);
    }

    private static QueryBuilder builder(String... filters) {
        return new QueryBuilder(analyzer(filters));
    }

    private static Analyzer analyzer(String... filters) {
        try {
            var analyzer = CustomAnalyzer.builder().withTokenizer("icu");
            for (var filter : filters) analyzer.addTokenFilter(filter);
            return analyzer.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
