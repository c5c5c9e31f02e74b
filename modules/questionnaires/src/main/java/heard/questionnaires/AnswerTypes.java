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
import java.util.stream.Stream;

/**
 * The answers of a questionnaire as CEL sees them: a structure with one typed field for each question, and another one
 * with what was said instead of an answer.
 */
final class AnswerTypes implements CelTypeProvider {
    static final String ANSWERS = "Answers";
    static final String DECLINED = "Declined";

    private final ImmutableList<ImmutableMap<String, CelType>> fields;
    private final StructType answers;
    private final StructType declined;
    private final StructType choice;

    AnswerTypes(Map<String, CelType> answers, Map<String, CelType> declined) {
        this(
                ImmutableList.of(ImmutableMap.copyOf(answers), ImmutableMap.copyOf(declined)),
                structure(ANSWERS, answers),
                structure(DECLINED, declined),
                structure("Choice", Map.of()));
    }

    private AnswerTypes(
            ImmutableList<ImmutableMap<String, CelType>> fields,
            StructType answers,
            StructType declined,
            StructType choice) {
        this.fields = fields;
        this.answers = answers;
        this.declined = declined;
        this.choice = choice;
    }

    /** The same with the columns that the choices of one question have. */
    AnswerTypes withChoice(Map<String, ? extends CelType> columns) {
        return new AnswerTypes(fields, answers, declined, structure("Choice", columns));
    }

    private static StructType structure(String name, Map<String, ? extends CelType> fields) {
        ImmutableMap<String, CelType> types = ImmutableMap.copyOf(fields);
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    /** What the types are made of, to be compared by: of the answers, and of what was said instead. */
    ImmutableList<ImmutableMap<String, CelType>> fields() {
        return fields;
    }

    StructType answers() {
        return answers;
    }

    StructType declined() {
        return declined;
    }

    StructType choice() {
        return choice;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of(answers, declined, choice);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Stream.of(answers, declined, choice)
                .filter(type -> type.name().equals(name))
                .<CelType>map(type -> type)
                .findFirst();
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
