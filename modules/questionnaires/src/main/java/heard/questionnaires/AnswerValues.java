package heard.questionnaires;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers as values of CEL, and back. */
final class AnswerValues {
    private AnswerValues() {}

    /** The value of an answer; null when the answer is not of the question's type (it was asked otherwise once). */
    static @Nullable Object of(Question question, Answer answer) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, HIDDEN -> answer instanceof Answer.Text(var text) ? text : null;
            case ONE_OF, YES_NO_NOT_SURE -> one(answer);
            case MANY_OF -> many(answer);
            case NUMBER, DECIMAL -> answer instanceof Answer.Number(var number) ? number.doubleValue() : null;
            case SCALE, YEAR -> answer instanceof Answer.Number(var number) ? number.longValue() : null;
            case DATE -> answer instanceof Answer.Date(var date) ? instant(date) : null;
            case MONTH -> answer instanceof Answer.Month(var month) ? instant(month.atDay(1)) : null;
            case RANKING -> answer instanceof Answer.Ranking(var ranked) ? ranked : null;
            case GRID, STATEMENTS -> answer instanceof Answer.Rows(var rows, var ignored) ? rows(rows) : null;
            case FILE, PHOTO, AUDIO ->
                answer instanceof Answer.Files(var files)
                        ? files.stream().map(Attached::type).toList()
                        : null;
            case INFORMATION, CONTACT, CALCULATED -> null;
        };
    }

    /** "I'm not sure" reads as one of the choices, so that conditions can ask for it as for any other. */
    private static @Nullable Object one(Answer answer) {
        return switch (answer) {
            case Answer.One(var choice, var ignored) -> choice;
            case Answer.Declined(var reason) -> reason.word();
            default -> null;
        };
    }

    private static @Nullable Object many(Answer answer) {
        return switch (answer) {
            case Answer.Many(var choices, var ignored) -> choices;
            case Answer.Declined(var reason) -> List.of(reason.word());
            default -> null;
        };
    }

    private static Map<String, Object> rows(Map<String, Answer> rows) {
        var values = new LinkedHashMap<String, Object>();
        rows.forEach((row, answer) -> {
            var value =
                    switch (answer) {
                        case Answer.Number(var number) -> number.longValue();
                        case Answer ignored
                        when many(ignored) != null && !(ignored instanceof Answer.Declined) -> many(ignored);
                        case Answer ignored -> one(ignored);
                    };
            if (value != null) values.put(row, value);
        });
        return values;
    }

    static Instant instant(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What was worked out, as an answer; empty when no answer can be that. */
    static Optional<Answer> calculated(Object value) {
        return switch (value) {
            case String text -> Optional.of(new Answer.Text(text));
            case Boolean truth -> Optional.of(new Answer.One(truth ? Answer.One.YES : Answer.One.NO));
            case Long number -> Optional.of(new Answer.Number(BigDecimal.valueOf(number)));
            case Double number when Double.isFinite(number) -> Optional.of(new Answer.Number(decimal(number)));
            case Instant instant -> Optional.of(new Answer.Date(date(instant)));
            default -> Optional.empty();
        };
    }

    /** What stands in the field of a question at first, as an answer to it; empty when it is of another kind. */
    static Optional<Answer> initial(Question question, Object value) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, HIDDEN ->
                value instanceof String text ? Optional.of(new Answer.Text(text)) : Optional.empty();
            case ONE_OF, YES_NO_NOT_SURE ->
                value instanceof String choice ? Optional.of(new Answer.One(choice)) : Optional.empty();
            case MANY_OF ->
                value instanceof List<?> choices
                        ? Optional.of(new Answer.Many(
                                choices.stream().map(String::valueOf).toList()))
                        : Optional.empty();
            case NUMBER, DECIMAL, SCALE, YEAR -> calculated(value).filter(Answer.Number.class::isInstance);
            case DATE -> calculated(value).filter(Answer.Date.class::isInstance);
            case MONTH ->
                value instanceof Instant instant
                        ? Optional.of(new Answer.Month(YearMonth.from(date(instant))))
                        : Optional.empty();
            case INFORMATION, RANKING, GRID, STATEMENTS, FILE, PHOTO, AUDIO, CONTACT, CALCULATED -> Optional.empty();
        };
    }

    private static BigDecimal decimal(double number) {
        var exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static LocalDate date(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
