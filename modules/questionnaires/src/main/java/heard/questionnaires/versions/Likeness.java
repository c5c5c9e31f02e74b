package heard.questionnaires.versions;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Trait;
import java.util.Objects;

/** Whether the answers to questions of the same name in two versions can be counted together. */
final class Likeness {
    private Likeness() {}

    /** Same kind of answer, on the same scale, asked once or of each in the same group. */
    static boolean joins(Questionnaire before, Question then, Questionnaire after, Question now) {
        return kind(then.type()).equals(kind(now.type()))
                && answeredAlike(then, now)
                && Objects.equals(repeat(before, then), repeat(after, now));
    }

    private static String kind(QuestionType type) {
        return switch (type) {
            case NUMBER, DECIMAL -> "number";
            case SHORT_TEXT, LONG_TEXT -> "text";
            default -> type.name();
        };
    }

    private static boolean answeredAlike(Question then, Question now) {
        return switch (now.type()) {
            case SCALE -> sameScale(then, now);
            case GRID ->
                then.hasChoicesInRows() == now.hasChoicesInRows()
                        && then.has(Trait.MANY_A_ROW) == now.has(Trait.MANY_A_ROW)
                        && (now.hasChoicesInRows() || sameScale(then, now));
            default -> true;
        };
    }

    private static boolean sameScale(Question then, Question now) {
        return then.points().from() == now.points().from()
                && then.points().to() == now.points().to();
    }

    private static String repeat(Questionnaire questionnaire, Question question) {
        return questionnaire.repeat(question).map(group -> group.name()).orElse("");
    }
}
