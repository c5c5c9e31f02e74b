package heard.questionnaires;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a person answered to one question. In JSON the one property tells which kind it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Answer.Text.class),
    @JsonSubTypes.Type(Answer.One.class),
    @JsonSubTypes.Type(Answer.Many.class),
    @JsonSubTypes.Type(Answer.Number.class),
    @JsonSubTypes.Type(Answer.Date.class)
})
public sealed interface Answer {
    /** The fields of a form that would send this answer to that question: the way back from reading it. */
    default Map<String, List<String>> fields(String question) {
        return switch (this) {
            case Text(var text) -> Map.of(question, List.of(text));
            case One(var choice) -> Map.of(question, List.of(choice));
            case Many(var choices) -> Map.of(question, choices);
            case Number(var number) -> Map.of(question, List.of(number.toPlainString()));
            case Date(var date) ->
                Map.of(
                        question + ".day", List.of(String.valueOf(date.getDayOfMonth())),
                        question + ".month", List.of(String.valueOf(date.getMonthValue())),
                        question + ".year", List.of(String.valueOf(date.getYear())));
        };
    }

    /** In the person's own words, to SHORT_TEXT and LONG_TEXT. */
    record Text(String text) implements Answer {}

    /** The name of the choice taken, to ONE_OF; {@code yes}, {@code no} or {@code not-sure} to YES_NO_NOT_SURE. */
    record One(String choice) implements Answer {
        public static final String YES = "yes";
        public static final String NO = "no";
        public static final String NOT_SURE = "not-sure";
    }

    /** The names of the choices taken, in the order of the questionnaire, at least one, to MANY_OF. */
    record Many(List<String> choices) implements Answer {
        public Many {
            choices = List.copyOf(choices);
        }
    }

    /** To NUMBER, and to SCALE (a whole number). */
    record Number(BigDecimal number) implements Answer {}

    /** To DATE. */
    record Date(LocalDate date) implements Answer {}
}
