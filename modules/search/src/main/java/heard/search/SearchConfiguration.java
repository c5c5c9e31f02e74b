package heard.search;

import heard.coalitions.DataDirectory;
import heard.shared.CannotStart;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.util.common.SearchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the index is: in the data directory, or in the Elasticsearch cluster at {@code heard.elasticsearch.uris}. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    AnswerIndex answerIndex(
            DataDirectory directory,
            @Value("${heard.elasticsearch.uris:}") String uris,
            @Value("${heard.elasticsearch.username:}") String username,
            @Value("${heard.elasticsearch.password:}") String password) {
        if (uris.isBlank()) return new IndexFolder(directory.path().resolve("index")).open();
        try {
            return IndexOpening.inCluster(uris, access(username, password));
        } catch (SearchException problem) {
            throw new CannotStart(
                    "The search index at " + uris + " cannot be opened: see that Elasticsearch runs there with its"
                            + " analysis-icu plugin, or leave heard.elasticsearch.uris empty.",
                    problem);
        }
    }

    private static Map<String, String> access(String username, String password) {
        var access = new HashMap<String, String>();
        if (!username.isBlank()) access.put("username", username);
        if (!password.isBlank()) access.put("password", password);
        return access;
    }
}
