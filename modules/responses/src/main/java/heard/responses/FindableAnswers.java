package heard.responses;

import heard.search.AnswerDocument;
import heard.search.AnswerDocuments;
import heard.search.AnswerThemes;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the index holds of responses: answers in people's own words, with what is withheld covered; those of every
 * organisation, for the search itself keeps to the agreement.
 */
@Component
class FindableAnswers implements AnswerDocuments {
    private final SubmittedRows rows;
    private final Covering covering;
    private final Redactions redactions;
    private final JdbcClient database;
    private final ObjectProvider<AnswerThemes> themes;

    FindableAnswers(
            SubmittedRows rows,
            Covering covering,
            Redactions redactions,
            JdbcClient database,
            ObjectProvider<AnswerThemes> themes) {
        this.rows = rows;
        this.covering = covering;
        this.redactions = redactions;
        this.database = database;
        this.themes = themes;
    }

    @Override
    public List<AnswerDocument> of(ResponseId response) {
        return of(List.of(response)).getOrDefault(response, List.of());
    }

    @Override
    public Map<ResponseId, List<AnswerDocument>> of(Collection<ResponseId> responses) {
        var found = new HashMap<ResponseId, List<AnswerDocument>>();
        responses.forEach(id -> found.put(id, List.of()));
        var coded = coded(responses);
        var waiting = redactions.waiting();
        covering.cover(rows.whole(responses))
                .forEach(response -> found.put(
                        response.id(),
                        documents(
                                response,
                                coded.getOrDefault(response.id(), Map.of()),
                                waiting.contains(response.id()))));
        return found;
    }

    private Map<ResponseId, Map<String, Set<ThemeId>>> coded(Collection<ResponseId> responses) {
        var port = themes.getIfAvailable();
        return port == null ? Map.of() : port.of(responses);
    }

    @Override
    public Stream<ResponseId> all() {
        return database
                .sql("select id from responses.response where status = 'SUBMITTED' order by id")
                .query(UUID.class)
                .stream()
                .map(ResponseId::new);
    }

    private static List<AnswerDocument> documents(
            ReadResponse response, Map<String, Set<ThemeId>> coded, boolean waiting) {
        return response.answers().byPlace().entrySet().stream()
                .flatMap(answer -> answer.getValue().words().stream()
                        .map(words -> document(
                                response,
                                answer.getKey(),
                                words,
                                coded.getOrDefault(answer.getKey(), Set.of()),
                                waiting)))
                .toList();
    }

    private static AnswerDocument document(
            ReadResponse response, String question, String text, Set<ThemeId> themes, boolean waiting) {
        return new AnswerDocument(
                response.consultation(),
                response.id(),
                question,
                response.language(),
                response.channel(),
                response.organisation(),
                YearMonth.from(response.submittedOn()),
                text,
                themes,
                waiting);
    }
}
