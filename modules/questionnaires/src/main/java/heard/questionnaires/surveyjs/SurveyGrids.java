package heard.questionnaires.surveyjs;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import heard.questionnaires.expressions.Kind;
import heard.questionnaires.expressions.Variable;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.ReadGroup;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.Variables;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Matrices: grids, or questions one after another where a grid cannot hold what is asked. */
final class SurveyGrids {
    private final FormBuilding building;
    private final SurveyTypes types;
    private final SurveyQuestions questions;

    SurveyGrids(FormBuilding building, SurveyTypes types, SurveyQuestions questions) {
        this.building = building;
        this.types = types;
        this.questions = questions;
    }

    void matrix(SurveyElement element, Entry entry, String prefix) {
        var named = questions.named(element, entry).withType(QuestionType.GRID);
        var grid = named.withDetails(named.details().withRows(types.choices().of(element, "rows")))
                .withChoices(types.choices().of(element, "columns"))
                .with(Trait.MANY_A_ROW, element.text("cellType").equals("checkbox"))
                .with(Trait.SHUFFLED, element.text("rowsOrder").equals("random"));
        questions.add(element, grid, entry, prefix);
        var kind = grid.has(Trait.MANY_A_ROW) ? Kind.LIST : Kind.TEXT;
        for (var row : grid.rows()) {
            building.define(
                    element.name() + "." + row.name(),
                    Variable.row(grid.name(), row.name(), kind, Variables.choices(grid)));
        }
    }

    /** A question for each cell, labelled by its row and its column. */
    void dropdowns(SurveyElement element, Entry entry, String prefix) {
        var rows = types.choices().of(element, "rows");
        var columns = SurveyQuestions.columns(element, "columns");
        entry.changed("several", rows.size() * columns.size());
        var title = building.texts().text(element.place(), element.name(), element.texts("title"));
        var group = Group.of(building.names().like(element.name()), Group.Kind.SECTION, title);
        building.begin(ReadGroup.of(group, entry, questions.pending(element, prefix)));
        for (var column : columns) {
            var label = building.texts()
                    .text(
                            column.place(),
                            column.name(),
                            column.texts("title").isEmpty() ? Map.of("", column.name()) : column.texts("title"));
            var first = Question.of("column", QuestionType.SHORT_TEXT, LocalizedText.NONE);
            types.read(column, first, entry).ifPresent(typed -> {
                for (var row : rows) {
                    var name = building.names().like(element.name() + "_" + row.name() + "_" + column.name());
                    cell(
                            element,
                            typed.withName(name).withLabel(both(row.label(), label)),
                            row.name() + "." + column.name(),
                            entry);
                }
            });
        }
        building.end();
    }

    private void cell(SurveyElement element, Question cell, String place, Entry entry) {
        building.add(ReadQuestion.of(cell, entry));
        Variables.of(cell).ifPresent(variable -> building.define(element.name() + "." + place, variable));
        building.pipe(element.name() + "." + place, cell.name());
    }

    private static LocalizedText both(LocalizedText row, LocalizedText column) {
        var texts = new LinkedHashMap<String, String>();
        row.texts().forEach((language, text) -> {
            var of = column.texts().getOrDefault(language, "");
            texts.put(language, of.isEmpty() ? text : text + " – " + of);
        });
        return new LocalizedText(texts);
    }
}
