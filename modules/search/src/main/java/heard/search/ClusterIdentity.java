package heard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** The identity that Elasticsearch gives an index when it is made. */
final class ClusterIdentity {
    private static final Pattern UUID = Pattern.compile("\"uuid\"\\s*:\\s*\"([^\"]+)\"");

    private ClusterIdentity() {}

    static String of(SearchMapping mapping) {
        var index = mapping.indexManager(AnswerEntry.INDEX).unwrap(ElasticsearchIndexManager.class);
        var client = mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
        try {
            var answer = client.performRequest(
                    new Request("GET", "/" + index.descriptor().readName() + "/_settings/index.uuid"));
            var found = UUID.matcher(EntityUtils.toString(answer.getEntity()));
            if (!found.find()) throw new IllegalStateException("Elasticsearch told no identity of the index");
            return found.group(1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
