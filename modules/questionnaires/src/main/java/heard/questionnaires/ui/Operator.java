package heard.questionnaires.ui;

import heard.questionnaires.QuestionType;
import java.util.List;

/** What a sentence of a condition says of an answer. */
enum Operator {
    IS("=="),
    IS_NOT("!="),
    CONTAINS("in"),
    CONTAINS_NOT("in"),
    LESS("<"),
    AT_MOST("<="),
    AT_LEAST(">="),
    MORE(">"),
    ANSWERED("has"),
    NOT_ANSWERED("has");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean hasValue() {
        return this != ANSWERED && this != NOT_ANSWERED;
    }

    /** Message key of its words. */
    String key() {
        return "questionnaires.condition."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What can be said of the answer to a question of that type. */
    static List<Operator> of(QuestionType type) {
        return switch (type) {
            case INFORMATION, CONTACT -> List.of();
            case SHORT_TEXT, LONG_TEXT, HIDDEN, CALCULATED -> List.of(ANSWERED, NOT_ANSWERED, IS, IS_NOT);
            case ONE_OF, YES_NO_NOT_SURE -> List.of(IS, IS_NOT, ANSWERED, NOT_ANSWERED);
            case MANY_OF, RANKING -> List.of(CONTAINS, CONTAINS_NOT, ANSWERED, NOT_ANSWERED);
            case NUMBER, DECIMAL, YEAR, SCALE, DATE, MONTH ->
                List.of(IS, IS_NOT, LESS, AT_MOST, AT_LEAST, MORE, ANSWERED, NOT_ANSWERED);
            case GRID, STATEMENTS, FILE, PHOTO, AUDIO -> List.of(ANSWERED, NOT_ANSWERED);
        };
    }
}
