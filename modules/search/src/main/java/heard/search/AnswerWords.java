package heard.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes an answer's words into the fields of its language. */
public final class AnswerWords implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var fields = new EnumMap<AnswerField, IndexFieldReference<String>>(AnswerField.class);
        for (var field : AnswerField.values()) {
            fields.put(field, declare(context.indexSchemaElement(), field));
        }
        context.bridge(AnswerEntry.class, new Bridge(fields));
    }

    private static IndexFieldReference<String> declare(IndexSchemaElement schema, AnswerField field) {
        return schema.field(field.field(), types -> types.asString()
                        .analyzer(field.analyzer())
                        .searchAnalyzer(field.searchAnalyzer())
                        .projectable(field == AnswerField.TEXT ? Projectable.YES : Projectable.DEFAULT)
                        .highlightable(List.of(Highlightable.UNIFIED)))
                .toReference();
    }

    private record Bridge(Map<AnswerField, IndexFieldReference<String>> fields) implements TypeBridge<AnswerEntry> {
        @Override
        public void write(DocumentElement target, AnswerEntry entry, TypeBridgeWriteContext context) {
            var answer = entry.document();
            target.addValue(reference(AnswerField.TEXT), answer.text());
            for (var field : AnswerField.holding(answer.language(), answer.text())) {
                target.addValue(reference(field), answer.text());
            }
        }

        private IndexFieldReference<String> reference(AnswerField field) {
            return Objects.requireNonNull(fields.get(field));
        }
    }
}
