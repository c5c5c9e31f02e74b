package heard.questionnaires;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a questionnaire as CEL sees them: a structure with one typed field for each question, and another one
 * with what was said instead of an answer.
 */
final class AnswerTypes implements CelTypeProvider {
    /** What the types are made of, to be compared by. */
    record Fields(Map<String, CelType> answers, Map<String, CelType> declined) {}

    private final Fields fields;
    private final StructType answers;
    private final StructType declined;

    AnswerTypes(Map<String, CelType> answers, Map<String, CelType> declined) {
        this.fields = new Fields(Map.copyOf(answers), Map.copyOf(declined));
        this.answers = structure("Answers", ImmutableMap.copyOf(answers));
        this.declined = structure("Declined", ImmutableMap.copyOf(declined));
    }

    private static StructType structure(String name, ImmutableMap<String, CelType> types) {
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    Fields fields() {
        return fields;
    }

    StructType answers() {
        return answers;
    }

    StructType declined() {
        return declined;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of(answers, declined);
    }

    @Override
    public Optional<CelType> findType(String name) {
        if (name.equals(answers.name())) return Optional.of(answers);
        return name.equals(declined.name()) ? Optional.of(declined) : Optional.empty();
    }

    /** Of a group that repeats: for each entry, from the name of a question to what was answered to it. */
    static CelType entries() {
        return ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN));
    }

    /** The type of an answer to the question; what is calculated may be anything. */
    static CelType of(Question question) {
        return switch (question.type()) {
            case INFORMATION, CONTACT, SHORT_TEXT, LONG_TEXT, HIDDEN, ONE_OF, YES_NO_NOT_SURE -> SimpleType.STRING;
            case MANY_OF, RANKING, FILE, PHOTO, AUDIO -> ListType.create(SimpleType.STRING);
            case NUMBER, DECIMAL -> SimpleType.DOUBLE;
            case SCALE, YEAR -> SimpleType.INT;
            case DATE, MONTH -> SimpleType.TIMESTAMP;
            case STATEMENTS -> MapType.create(SimpleType.STRING, SimpleType.STRING);
            case GRID -> MapType.create(SimpleType.STRING, row(question));
            case CALCULATED -> SimpleType.DYN;
        };
    }

    private static CelType row(Question grid) {
        if (!grid.hasChoicesInRows()) return SimpleType.INT;
        return grid.has(Trait.MANY_A_ROW) ? ListType.create(SimpleType.STRING) : SimpleType.STRING;
    }
}
