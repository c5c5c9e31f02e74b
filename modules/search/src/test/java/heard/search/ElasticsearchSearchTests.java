package heard.search;

import heard.elasticsearch.RealElasticsearch;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ElasticsearchSearchTests extends SearchTests {
    private static AnswerIndex index;

    @BeforeAll
    static void open() throws Exception {
        index = IndexOpening.inCluster(RealElasticsearch.address(), Map.of());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Override
    AnswerIndex index() {
        return index;
    }
}
