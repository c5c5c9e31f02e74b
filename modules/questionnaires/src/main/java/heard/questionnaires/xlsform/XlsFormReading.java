package heard.questionnaires.xlsform;

import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormLanguages;
import heard.questionnaires.importing.FormTexts;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportReport;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.Place;
import heard.shared.Language;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads an XLSForm and says what became of every row. */
public final class XlsFormReading {
    private static final Set<String> SHEETS = Set.of("survey", "choices", "settings");
    private static final Set<String> TITLES = Set.of("form_title", "title", "set_form_title");

    private final Spreadsheet spreadsheet;
    private final FormBuilding building;

    private XlsFormReading(Spreadsheet spreadsheet, Language source) {
        this.spreadsheet = spreadsheet;
        var report = new ImportReport();
        building = new FormBuilding(Dialect.XPATH, report, new FormTexts(defaultLanguage(spreadsheet, source), report));
        building.texts().piping(new ReferencePiping(building));
    }

    /**
     * Reads a workbook with a sheet {@code survey}.
     *
     * @param source the language of columns that name none, unless the form's settings do
     */
    public static ImportedForm read(Spreadsheet spreadsheet, Language source, FormFormat format) {
        return read(spreadsheet, source, format, XlsFormReading::lastPart);
    }

    /**
     * The same with paths in expressions that are not those of an XLSForm.
     *
     * @param references the name of the question that a path means which is written in a row
     */
    public static ImportedForm read(
            Spreadsheet spreadsheet,
            Language source,
            FormFormat format,
            BiFunction<String, SheetRow, String> references) {
        if (!spreadsheet.has("survey")) {
            throw new SpreadsheetNotReadable(
                    "survey", String.join(", ", spreadsheet.sheets().keySet()));
        }
        return new XlsFormReading(spreadsheet, source).read(format, references);
    }

    private static String lastPart(String reference, SheetRow row) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private ImportedForm read(FormFormat format, BiFunction<String, SheetRow, String> references) {
        var lists = new ChoiceLists(building);
        lists.read(spreadsheet.rows("choices"), spreadsheet.rows("survey"));
        new SurveyReading(building, lists, references).read(spreadsheet.rows("survey"));
        lists.finish();
        others();
        return building.finish(format);
    }

    private static Language defaultLanguage(Spreadsheet spreadsheet, Language source) {
        return spreadsheet.rows("settings").stream()
                .map(row -> row.get("default_language"))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .flatMap(FormLanguages::named)
                .orElse(source);
    }

    private void others() {
        for (var row : spreadsheet.rows("settings")) {
            row.cells().forEach((column, text) -> {
                if (TITLES.contains(column.split("::", 2)[0])) {
                    building.texts().leftOut(row.place(), column, Map.of("", text), "title");
                } else if (!column.equals("default_language")) {
                    building.report().gather(Outcome.LEFT_OUT, row.place(), "setting", column + "=" + text);
                }
            });
        }
        for (var sheet : spreadsheet.sheets().keySet()) {
            if (!SHEETS.contains(sheet))
                building.report().other(Place.whole(sheet), sheet).leftOut("sheet", sheet);
        }
    }
}
