package heard.questionnaires.exporting;

import heard.questionnaires.Choice;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.CelExport;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.expressions.FilterColumns;
import heard.questionnaires.expressions.Foreign;
import heard.questionnaires.expressions.NotTranslatable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The expressions of an XLSForm. What cannot be said in XPath is left out and noted. */
final class XlsFormExpressions {
    private static final Pattern WHOLE = Pattern.compile("whole\\(this\\)(?: && (.*))?", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\])*)'");
    private static final Pattern DATE = Pattern.compile("date\\('(\\d{4}-\\d\\d-\\d\\d)'\\)");
    private static final int MOST_ALTERNATIVES = 30;
    /** Choices taken at first: no expression there, but names in a row. */
    private static final Pattern NAMES = Pattern.compile("'[^'({$]*'");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final FormNames names;
    private final ExportNotes notes;

    XlsFormExpressions(FormNames names, ExportNotes notes) {
        this.names = names;
        this.notes = notes;
    }

    String relevant(Question question) {
        return question.relevant() == null
                ? ""
                : condition(question.name(), question.relevant(), names.seenFrom(question));
    }

    /** @param first the question at which the group begins */
    String relevant(Group group, Question first) {
        return group.relevant() == null ? "" : condition(group.name(), group.relevant(), names.seenFrom(group, first));
    }

    private String condition(String subject, String cel, Foreign foreign) {
        try {
            return CelExport.condition(Dialect.XPATH, cel, foreign);
        } catch (NotTranslatable e) {
            notes.add(subject, "relevant", cel, e.part());
            return "";
        }
    }

    /** Which choices are offered; those of ours beside them always are. Empty where it is all, or cannot be said. */
    String filter(Question question, List<Choice> ours) {
        var cel = question.filter();
        if (cel == null) return "";
        try {
            var said = CelExport.condition(Dialect.XPATH, cel, names.seenFrom(question));
            var always = ours.stream()
                    .map(each -> "name = '" + each.name() + "' or ")
                    .collect(Collectors.joining());
            return always.isEmpty() || !said.contains(" and ") ? always + said : always + "(" + said + ")";
        } catch (NotTranslatable e) {
            notes.add(question.name(), "filter", cel);
            return "";
        }
    }

    /** That anything is offered at all, without which it is not asked here. */
    String offered(Question question) {
        try {
            return offered(question, question.offering());
        } catch (NotTranslatable e) {
            return "";
        }
    }

    /** When a row is offered. */
    String offered(Question question, Choice row) {
        try {
            return offered(question, List.of(row));
        } catch (NotTranslatable e) {
            notes.add(question.name(), "filter", question.filter() == null ? "" : question.filter());
            return "";
        }
    }

    private String offered(Question question, List<Choice> choices) {
        var cel = question.filter();
        if (cel == null) return "";
        var columns = FilterColumns.of(cel);
        var said = choices.stream().map(columns::of).distinct().toList();
        if (said.size() > MOST_ALTERNATIVES) {
            notes.add(question.name(), "filter.empty");
            return "";
        }
        return CelExport.offered(Dialect.XPATH, cel, said, names.seenFrom(question))
                .orElse("");
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
        if (NUMBER.matcher(value).matches()) return value;
        var calculated = calculation(question);
        return NAMES.matcher(calculated).matches() ? calculated.substring(1, calculated.length() - 1) : calculated;
    }
}
