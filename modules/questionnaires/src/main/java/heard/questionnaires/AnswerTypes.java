package heard.questionnaires;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of a questionnaire as CEL sees them: a structure with one typed field for each question. */
final class AnswerTypes implements CelTypeProvider {
    private final StructType structure;

    AnswerTypes(Questionnaire questionnaire) {
        var types = new LinkedHashMap<String, CelType>();
        for (var question : questionnaire.questions()) {
            if (question.type().isAnswered()) types.putIfAbsent(question.name(), of(question.type()));
        }
        structure = structure(ImmutableMap.copyOf(types));
    }

    private static StructType structure(ImmutableMap<String, CelType> types) {
        return StructType.create("Answers", types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    StructType structure() {
        return structure;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of(structure);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return name.equals(structure.name()) ? Optional.of(structure) : Optional.empty();
    }

    static CelType of(QuestionType type) {
        return switch (type) {
            case INFORMATION, SHORT_TEXT, LONG_TEXT, ONE_OF, YES_NO_NOT_SURE -> SimpleType.STRING;
            case MANY_OF -> ListType.create(SimpleType.STRING);
            case NUMBER -> SimpleType.DOUBLE;
            case SCALE -> SimpleType.INT;
            case DATE -> SimpleType.TIMESTAMP;
        };
    }

    /** The value of an answer; null when the answer is not of the question's type (it was asked otherwise once). */
    static @Nullable Object value(QuestionType type, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) when type.isText() -> text;
            case Answer.One(var choice)
            when type == QuestionType.ONE_OF || type == QuestionType.YES_NO_NOT_SURE -> choice;
            case Answer.Many(var choices) when type == QuestionType.MANY_OF -> choices;
            case Answer.Number(var number) when type == QuestionType.NUMBER -> number.doubleValue();
            case Answer.Number(var number) when type == QuestionType.SCALE -> number.longValue();
            case Answer.Date(var date)
            when type == QuestionType.DATE -> date.atStartOfDay(ZoneOffset.UTC).toInstant();
            case Answer ignored -> null;
        };
    }
}
