package heard.questionnaires.exporting;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.CelExport;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.expressions.NotTranslatable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The expressions of a survey. What cannot be said there is left out and noted. */
final class SurveyJsExpressions {
    private static final Pattern TEXT = Pattern.compile("'([^'\\\\]*)'");
    private static final Pattern DATE = Pattern.compile("date\\('(\\d{4}-\\d\\d-\\d\\d)'\\)");
    private static final Pattern LIST = Pattern.compile("\\['[^'\\\\]*'(?:, ?'[^'\\\\]*')*]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final FormNames names;
    private final ExportNotes notes;
    private final SurveyJsTexts texts;

    SurveyJsExpressions(FormNames names, ExportNotes notes, SurveyJsTexts texts) {
        this.names = names;
        this.notes = notes;
        this.texts = texts;
    }

    void relevant(ObjectNode element, Question question) {
        if (question.relevant() != null) condition(element, question.name(), question.relevant(), question);
    }

    void relevant(ObjectNode element, Group group, Question first) {
        if (group.relevant() != null) condition(element, group.name(), group.relevant(), first);
    }

    private void condition(ObjectNode element, String subject, String cel, Question from) {
        try {
            element.put("visibleIf", CelExport.condition(Dialect.SURVEYJS, cel, names.seenFrom(from)));
        } catch (NotTranslatable e) {
            notes.add(subject, "relevant", cel, e.part());
        }
    }

    void constraint(ObjectNode element, Question question) {
        var cel = question.constraint();
        if (cel == null) return;
        try {
            var said = CelExport.constraint(Dialect.SURVEYJS, cel, names.seenFrom(question));
            var validator = element.withArray("validators").addObject().put("type", "expression");
            texts.put(validator, "text", question.constraintMessage());
            validator.put("expression", said);
        } catch (NotTranslatable e) {
            notes.add(question.name(), "constraint", cel, e.part());
        }
    }

    /** What is worked out; null where it cannot be said. */
    @Nullable
    String calculation(Question question) {
        var value = question.details().value();
        if (value == null) return null;
        try {
            var said = CelExport.value(Dialect.SURVEYJS, value, names.seenFrom(question));
            if (question.type().isSilent()) names.define(question.name(), said.kind());
            return said.text();
        } catch (NotTranslatable e) {
            notes.add(question.name(), "value", value, e.part());
            return null;
        }
    }

    /** What stands there at first. */
    void initial(ObjectNode element, Question question) {
        var value = question.details().value();
        if (value == null) return;
        var text = TEXT.matcher(value);
        var date = DATE.matcher(value);
        if (text.matches()) element.put("defaultValue", text.group(1));
        else if (date.matches() && question.type() != QuestionType.MONTH) element.put("defaultValue", date.group(1));
        else if (NUMBER.matcher(value).matches()) element.put("defaultValue", new BigDecimal(value));
        else if (LIST.matcher(value).matches()) list(element, value);
        else {
            var said = calculation(question);
            if (said != null) element.put("defaultValueExpression", said);
        }
    }

    private static void list(ObjectNode element, String value) {
        var list = element.putArray("defaultValue");
        TEXT.matcher(value).results().forEach(each -> list.add(each.group(1)));
    }
}
