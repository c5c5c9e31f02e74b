package heard.search;

import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/**
 * An answer as the engine gives it back.
 *
 * @param values of {@link #SHOWN}, in that order
 */
record FoundAnswer(String id, List<String> values) {
    private static final List<String> SHOWN = List.of(
            AnswerField.TEXT.field(), AnswerEntry.RESPONSE, "consultation", "question", "language", "channel", "month");

    static ProjectionFinalStep<FoundAnswer> projection(SearchProjectionFactory<?, ?> f) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        parts.add(f.id(String.class));
        SHOWN.forEach(field -> parts.add(f.field(field, String.class)));
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList(FoundAnswer::of);
    }

    private static FoundAnswer of(List<?> parts) {
        var texts = parts.stream()
                .map(part -> (String) Objects.requireNonNull(part))
                .toList();
        return new FoundAnswer(texts.getFirst(), texts.subList(1, texts.size()));
    }

    String text() {
        return values.getFirst();
    }

    Language language() {
        return new Language(values.get(4));
    }

    AnswerHit hit(List<Span> snippet) {
        return new AnswerHit(
                ResponseId.of(values.get(1)),
                ConsultationId.of(values.get(2)),
                values.get(3),
                language(),
                Channel.valueOf(values.get(5)),
                YearMonth.parse(values.get(6)),
                snippet);
    }
}
