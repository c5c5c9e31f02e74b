package heard.questionnaires.exporting;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question demands of answers by its type, as the constraints of an XLSForm. */
final class XlsFormLimits {
    private XlsFormLimits() {}

    static List<String> of(Question question, List<Choice> choices, FormNames names) {
        var demanded = new ArrayList<String>();
        var limits = question.limits();
        var counted = counted(question);
        if (counted != null && limits.least() != null) {
            demanded.add(counted + " >= " + limits.least().toPlainString());
        }
        if (counted != null && limits.most() != null) {
            demanded.add(counted + " <= " + limits.most().toPlainString());
        }
        if (question.type() != QuestionType.MANY_OF) return demanded;
        var seen = names.seenFrom(question);
        for (var choice : choices) {
            if (!choice.standsAlone()) continue;
            var name = seen.choice(question.name(), choice.name());
            demanded.add("not(selected(., '" + name + "') and count-selected(.) > 1)");
        }
        return demanded;
    }

    private static @Nullable String counted(Question question) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT -> "string-length(.)";
            case NUMBER, DECIMAL, YEAR -> ".";
            case MANY_OF -> "count-selected(.)";
            default -> null;
        };
    }
}
