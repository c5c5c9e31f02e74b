package heard.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** Builds the analyzers of {@link AnswerField} in Elasticsearch, which needs its {@code analysis-icu} plugin. */
final class ElasticsearchAnalyzers implements ElasticsearchAnalysisConfigurer {
    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        steps(context);
        for (var field : AnswerField.values()) {
            analyzer(context, field.analyzer(), field.beforeWords(), field.onWords());
            if (!field.searchAnalyzer().equals(field.analyzer())) {
                analyzer(context, field.searchAnalyzer(), field.beforeWords(), field.onWordsSought());
            }
        }
    }

    private static void steps(ElasticsearchAnalysisConfigurationContext context) {
        var onWords = new LinkedHashSet<Step>();
        var beforeWords = new LinkedHashSet<Step>();
        Arrays.stream(AnswerField.values()).forEach(field -> {
            beforeWords.addAll(field.beforeWords());
            onWords.addAll(field.onWords());
            onWords.addAll(field.onWordsSought());
        });
        for (var step : onWords) {
            var filter = context.tokenFilter(name(step)).type(step.elasticsearch());
            step.elasticsearchSettings().forEach(filter::param);
        }
        for (var step : beforeWords) {
            var filter = context.charFilter(name(step)).type(step.elasticsearch());
            step.elasticsearchSettings().forEach(filter::param);
            if (step.equals(Step.ALIKE)) filter.param("mappings", AlikeLetters.rules());
        }
    }

    private static void analyzer(
            ElasticsearchAnalysisConfigurationContext context,
            String name,
            List<Step> beforeWords,
            List<Step> onWords) {
        context.analyzer(name)
                .custom()
                .tokenizer("icu_tokenizer")
                .charFilters(names(beforeWords))
                .tokenFilters(names(onWords));
    }

    private static String[] names(List<Step> steps) {
        return steps.stream().map(ElasticsearchAnalyzers::name).toArray(String[]::new);
    }

    private static String name(Step step) {
        return "heard_" + step.name();
    }
}
