package heard.questionnaires.exporting;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.CelExport;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.expressions.NotTranslatable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The expressions of an XLSForm. What cannot be said in XPath is left out and noted. */
final class XlsFormExpressions {
    private static final Pattern WHOLE = Pattern.compile("whole\\(this\\)(?: && (.*))?", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\])*)'");
    private static final Pattern DATE = Pattern.compile("date\\('(\\d{4}-\\d\\d-\\d\\d)'\\)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final FormNames names;
    private final ExportNotes notes;

    XlsFormExpressions(FormNames names, ExportNotes notes) {
        this.names = names;
        this.notes = notes;
    }

    String relevant(Question question) {
        return question.relevant() == null ? "" : condition(question.name(), question.relevant(), question);
    }

    /** @param first the question at which the group begins */
    String relevant(Group group, Question first) {
        return group.relevant() == null ? "" : condition(group.name(), group.relevant(), first);
    }

    private String condition(String subject, String cel, Question from) {
        try {
            return CelExport.condition(Dialect.XPATH, cel, names.seenFrom(from));
        } catch (NotTranslatable e) {
            notes.add(subject, "relevant", cel, e.part());
            return "";
        }
    }

    /** Whether a number has to be whole, which XLSForm has a type for. */
    static boolean isWhole(Question question) {
        return question.type() == QuestionType.NUMBER && beside(question).isPresent();
    }

    private static Optional<String> beside(Question question) {
        if (question.constraint() == null) return Optional.empty();
        var whole = WHOLE.matcher(question.constraint());
        if (!whole.matches()) return Optional.empty();
        var rest = whole.group(1) == null ? "" : whole.group(1);
        return CelExport.isOne(rest) ? Optional.of(rest) : Optional.empty();
    }

    String constraint(Question question) {
        var cel = question.constraint();
        if (isWhole(question)
                && (cel == null
                        || !cel.equals("whole(this)")
                        || question.constraintMessage().isEmpty())) {
            cel = beside(question).orElse("");
        }
        if (cel == null || cel.isEmpty()) return "";
        try {
            return CelExport.constraint(Dialect.XPATH, cel, names.seenFrom(question));
        } catch (NotTranslatable e) {
            notes.add(question.name(), "constraint", cel, e.part());
            return "";
        }
    }

    /** What is worked out; its kind is known to what follows. */
    String calculation(Question question) {
        var value = question.details().value();
        if (value == null) return "";
        try {
            var said = CelExport.value(Dialect.XPATH, value, names.seenFrom(question));
            if (question.type() == QuestionType.CALCULATED) names.define(question.name(), said.kind());
            return said.text();
        } catch (NotTranslatable e) {
            notes.add(question.name(), "value", value, e.part());
            return "";
        }
    }

    /** What stands there at first: as it is where it is a value, else as an expression. */
    String initial(Question question) {
        var value = question.details().value();
        if (value == null) return "";
        for (var literal : new Pattern[] {TEXT, DATE}) {
            var matcher = literal.matcher(value);
            if (matcher.matches() && !matcher.group(1).matches("(?s).*[({$].*")) return matcher.group(1);
        }
        return NUMBER.matcher(value).matches() ? value : calculation(question);
    }
}
