package heard.search;

import java.util.List;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Builds the analyzers of {@link AnswerField} in Lucene. */
final class LuceneAnalyzers implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        for (var field : AnswerField.values()) {
            analyzer(context, field.analyzer(), field.beforeWords(), field.onWords());
            if (!field.searchAnalyzer().equals(field.analyzer())) {
                analyzer(context, field.searchAnalyzer(), field.beforeWords(), field.onWordsSought());
            }
        }
    }

    private static void analyzer(
            LuceneAnalysisConfigurationContext context, String name, List<Step> beforeWords, List<Step> onWords) {
        var analyzer = context.analyzer(name).custom().tokenizer("icu");
        for (var step : beforeWords) {
            var filter = analyzer.charFilter(step.lucene());
            step.luceneSettings().forEach(filter::param);
        }
        for (var step : onWords) {
            var filter = analyzer.tokenFilter(step.lucene());
            step.luceneSettings().forEach(filter::param);
        }
    }
}
