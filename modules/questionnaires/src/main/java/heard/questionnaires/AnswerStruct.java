package heard.questionnaires;

import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.Map;
import java.util.Optional;

/**
 * Values under the names of their questions, as CEL looks at them. It goes through the whole of a map at every use; of this
 * one it asks for the value alone that a condition names.
 */
@SuppressWarnings("Immutable") // one walk fills the map, and looks into it alone
final class AnswerStruct extends StructValue<String, Map<String, Object>> {
    private final String type;
    private final Map<String, Object> values;

    /**
     * @param type the name of one of {@link AnswerTypes}
     * @param values may go on changing
     */
    AnswerStruct(String type, Map<String, Object> values) {
        this.type = type;
        this.values = values;
    }

    @Override
    public Map<String, Object> value() {
        return values;
    }

    @Override
    public boolean isZeroValue() {
        return values.isEmpty();
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(type);
    }

    @Override
    public Object select(String name) {
        return find(name).orElseThrow(() -> CelAttributeNotFoundException.forMissingMapKey(name));
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
