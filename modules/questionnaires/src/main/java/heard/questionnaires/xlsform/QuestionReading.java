package heard.questionnaires.xlsform;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.Variable;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Pending.Role;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.Variables;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one row of the sheet {@code survey} as a question, with its expressions to be translated. */
final class QuestionReading {
    static final Set<String> YES = Set.of("yes", "true", "true()", "1");
    private static final Pattern CHOICE_NAME = Pattern.compile(
            "\\s*jr:choice-name\\(\\s*\\$\\{\\s*([^}]+?)\\s*}\\s*,\\s*['\"]\\$\\{[^}]+}['\"]\\s*\\)\\s*");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "0");

    private final FormBuilding building;
    private final RowTypes types;
    private final BiFunction<String, SheetRow, String> references;

    QuestionReading(FormBuilding building, ChoiceLists lists, BiFunction<String, SheetRow, String> references) {
        this.building = building;
        this.references = references;
        this.types = new RowTypes(building, lists);
    }

    void read(SheetRow row, FormType type) {
        var entry = building.report().question(row.place(), SurveyReading.subject(row));
        if (row.get("name").isEmpty()) {
            if (types.isLeftOut(type)) types.leftOut(row, type, entry);
            else entry.error("name.missing");
            return;
        }
        if (types.isLeftOut(type)) {
            types.leftOut(row, type, entry);
            remains(row, entry);
            return;
        }
        if (isTwice(row)) entry.error("name.twice", row.get("name"));
        types.read(row, type, named(row, entry), entry).ifPresent(question -> add(row, question, entry));
    }

    private boolean isTwice(SheetRow row) {
        return building.knows(row.get("name")) && !building.isInGroup();
    }

    private Question named(SheetRow row, Entry entry) {
        var original = row.get("name");
        var name = building.names().like(original);
        if (!name.equals(original) && !isTwice(row)) entry.changed("name", original, name);
        return Question.of(name, QuestionType.SHORT_TEXT, LocalizedText.NONE);
    }

    private void add(SheetRow row, Question typed, Entry entry) {
        var texts = building.texts();
        var isSilent = typed.type().isSilent();
        var label = texts.text(row.place(), row.get("name"), row.localized("label"));
        if (label.isEmpty() && !isSilent) {
            entry.changed("label", row.get("name"));
            label = texts.text(row.place(), row.get("name"), Map.of("", row.get("name")));
        }
        var hint = texts.text(row.place(), row.get("name"), row.localized("hint"));
        var question = typed.withLabel(label).withHint(hint).withRequired(isRequired(row, typed));
        RowColumns.report(row, question.type(), entry, building);
        var read = expressions(row, ReadQuestion.of(question, entry));
        var own = question.type() == QuestionType.YES_NO_NOT_SURE ? question.withChoices(List.of()) : question;
        building.add(read.with(own));
        define(row.get("name"), question);
    }

    private void define(String original, Question question) {
        Optional<Variable> variable = Variables.of(question, types.choices(question));
        variable.ifPresent(each -> building.define(original, each));
        if (question.type().hasValue()) building.pipe(original, question.name());
    }

    /** {@code jr:choice-name} tells the label of a choice, which stands in texts here whenever the answer does. */
    private static Matcher named(SheetRow row) {
        return CHOICE_NAME.matcher(row.get("calculation"));
    }

    private boolean isRequired(SheetRow row, Question question) {
        var required = row.get("required").toLowerCase(Locale.ROOT);
        if (!YES.contains(required) && !NO.contains(required)) {
            building.report().condition(row.place(), row.get("required")).leftOut("required", row.get("required"));
        }
        return YES.contains(required) && question.type().isAnswered();
    }

    private ReadQuestion expressions(SheetRow row, ReadQuestion read) {
        var result = read;
        var relevant = row.get("relevant", "relevance");
        if (!relevant.isEmpty()) result = result.and(pending(row, Role.RELEVANT, relevant));
        var constraint = row.get("constraint");
        var message = building.texts().text(row.place(), row.get("name"), row.localized("constraint_message"));
        if (!constraint.isEmpty()) {
            result = result.and(pending(row, Role.CONSTRAINT, constraint).withMessage(message));
        }
        var filter = row.get("choice_filter");
        if (!filter.isEmpty() && read.question().type().hasChoices()) {
            result = result.and(pending(row, Role.FILTER, filter));
        }
        var type = read.question().type();
        var choice = named(row);
        if (choice.matches() && building.pipedAs(choice.group(1)).isPresent()) {
            read.entry().changed("choice.label.shown", row.get("calculation"));
            building.pipe(row.get("name"), building.pipedAs(choice.group(1)).orElseThrow());
            return result.and(pending(row, Role.VALUE, "${" + choice.group(1) + "}"));
        }
        var value = row.get("calculation", "calculate");
        if (!value.isEmpty()) result = result.and(calculated(row, value, type, read.entry()));
        var initial = row.get("default");
        if (initial.isEmpty() || !value.isEmpty()) return result;
        return result.and(pending(row, Role.VALUE, RowDefaults.expression(initial, result.question())));
    }

    private Pending calculated(SheetRow row, String value, QuestionType type, Entry entry) {
        if (!type.isSilent()) entry.changed("calculation", value);
        return pending(row, Role.VALUE, value);
    }

    private Pending pending(SheetRow row, Role role, String original) {
        return Pending.of(role, original, building.report().condition(row.place(), original))
                .withLevels(building.levels())
                .withReferences(reference -> references.apply(reference, row));
    }

    /** Of a row that is left out its texts and expressions are so too. */
    private void remains(SheetRow row, Entry entry) {
        for (var column : List.of("label", "hint", "constraint_message")) {
            building.texts().leftOutWith(entry, row.get("name"), row.localized(column));
        }
        for (var column : List.of("relevant", "relevance", "constraint", "calculation", "choice_filter")) {
            var original = row.get(column);
            if (!original.isEmpty())
                building.report().condition(row.place(), original).leftOutWith(entry, original);
        }
    }
}
