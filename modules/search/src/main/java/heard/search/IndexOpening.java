package heard.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.index.IndexStatus;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Opens the index, made when it is not there: in a folder of ours, or in an Elasticsearch cluster. */
final class IndexOpening {
    private static final String BACKEND = "hibernate.search.backend.";

    private IndexOpening() {}

    /** Lucene inside this process. */
    static AnswerIndex inFolder(Path folder, String identity) {
        var mapping = open(Map.of(
                "type",
                "lucene",
                "lucene_version",
                "LATEST",
                "directory.root",
                folder.toString(),
                "analysis.configurer",
                BeanReference.ofInstance(new LuceneAnalyzers())));
        return new AnswerIndex(mapping, identity);
    }

    /**
     * A cluster with the {@code analysis-icu} plugin.
     *
     * @param uris of its nodes, comma-separated, for example {@code http://one:9200,http://two:9200}
     * @param access user name and password, or nothing
     */
    static AnswerIndex inCluster(String uris, Map<String, String> access) {
        var settings = new HashMap<String, Object>(access);
        settings.put("type", "elasticsearch");
        settings.put("uris", List.of(uris.split("\\s*,\\s*")));
        settings.put("version_check.enabled", true);
        settings.put("schema_management.minimal_required_status", IndexStatus.YELLOW);
        settings.put("schema_management.settings_file", "heard/search/elasticsearch-settings.json");
        settings.put("analysis.configurer", BeanReference.ofInstance(new ElasticsearchAnalyzers()));
        var mapping = open(settings);
        return new AnswerIndex(mapping, ClusterIdentity.of(mapping));
    }

    private static CloseableSearchMapping open(Map<String, ?> backend) {
        var mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(AnswerEntry.class))
                .property("hibernate.search.mapping.multi_tenancy.enabled", true)
                .property("hibernate.search.schema_management.strategy", "create-or-update")
                .property(BACKEND + "multi_tenancy.strategy", "discriminator");
        backend.forEach((key, value) -> mapping.property(BACKEND + key, value));
        return mapping.build();
    }
}
