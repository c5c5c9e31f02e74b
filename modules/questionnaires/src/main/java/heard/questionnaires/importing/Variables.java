package heard.questionnaires.importing;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.expressions.Kind;
import heard.questionnaires.expressions.Variable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What answers to questions are in expressions. */
public final class Variables {
    private Variables() {}

    /** Empty where expressions cannot look at it. */
    public static Optional<Variable> of(Question question) {
        return of(question, choices(question));
    }

    /** @param choices from the values of the form to the names they have here */
    public static Optional<Variable> of(Question question, Map<String, String> choices) {
        return kind(question).map(kind -> Variable.answer(question.name(), kind, choices));
    }

    public static Map<String, String> choices(Question question) {
        var choices = new LinkedHashMap<String, String>();
        for (Choice choice : question.choices()) choices.put(choice.name(), choice.name());
        return choices;
    }

    private static Optional<Kind> kind(Question question) {
        return switch (question.type()) {
            case INFORMATION, CONTACT, GRID, STATEMENTS -> Optional.empty();
            case SHORT_TEXT, LONG_TEXT, HIDDEN, CALCULATED, ONE_OF, YES_NO_NOT_SURE -> Optional.of(Kind.TEXT);
            case MANY_OF, RANKING, FILE, PHOTO, AUDIO -> Optional.of(Kind.LIST);
            case NUMBER, DECIMAL -> Optional.of(Kind.DECIMAL);
            case SCALE, YEAR -> Optional.of(Kind.WHOLE);
            case DATE, MONTH -> Optional.of(Kind.DATE);
        };
    }
}
