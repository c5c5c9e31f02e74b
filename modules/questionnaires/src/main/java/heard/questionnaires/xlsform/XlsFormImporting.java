package heard.questionnaires.xlsform;

import heard.audit.Untraced;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.xlsform.ImportLine.Outcome;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads an XLSForm and says what became of every row. Nothing is stored: the editor saves what was accepted. */
@Service
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony; publishing them leaves a trace.")
public class XlsFormImporting {
    private static final Set<String> SHEETS = Set.of("survey", "choices", "settings");

    /**
     * Reads a file.
     *
     * @param file an {@code .xlsx} of at most 10 MB; throws {@link SpreadsheetNotReadable} otherwise
     * @param source the language of columns that name none, unless the form's settings do
     */
    public ImportedForm read(byte[] file, Language source) {
        var spreadsheet = Spreadsheet.read(file);
        if (!spreadsheet.has("survey"))
            throw new SpreadsheetNotReadable(
                    "survey", String.join(", ", spreadsheet.sheets().keySet()));
        var report = new ImportReport();
        var languages = new FormLanguages(defaultLanguage(spreadsheet, source));
        var lists = new ChoiceLists(languages, report);
        lists.read(spreadsheet.rows("choices"));
        var reading = new QuestionReading(lists, languages, report);
        var questions = new SurveyReading(reading, languages, report).read(spreadsheet.rows("survey"));
        var conditions = new ConditionTranslating(questions, languages, report);
        var translated = questions.stream().map(conditions::translate).toList();
        var whole = conditions.sound(questionnaire(translated, languages, source), translated);
        others(spreadsheet, report);
        return finished(whole, report);
    }

    private static Language defaultLanguage(Spreadsheet spreadsheet, Language source) {
        return spreadsheet.rows("settings").stream()
                .map(row -> row.get("default_language"))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .flatMap(FormLanguages::named)
                .orElse(source);
    }

    private static Questionnaire questionnaire(List<FormQuestion> questions, FormLanguages languages, Language source) {
        var used = languages.used();
        var first = used.isEmpty() || used.contains(source) ? source : used.getFirst();
        return new Questionnaire(
                first, used, questions.stream().map(FormQuestion::question).toList());
    }

    private static void others(Spreadsheet spreadsheet, ImportReport report) {
        for (var row : spreadsheet.rows("settings")) {
            report.row(row, "settings");
            row.cells().forEach((column, text) -> {
                if (!column.equals("default_language")) report.leftOut(row, "setting", column, text);
            });
        }
        for (var sheet : spreadsheet.sheets().keySet()) {
            if (!SHEETS.contains(sheet)) report.sheet(sheet, Outcome.LEFT_OUT, "sheet", sheet);
        }
    }

    private static ImportedForm finished(Questionnaire whole, ImportReport report) {
        if (whole.questions().isEmpty()) report.sheet("survey", Outcome.ERROR, "nothing");
        var lines = new ArrayList<>(report.lines());
        var isWrong = lines.stream().anyMatch(line -> line.outcome() == Outcome.ERROR);
        return new ImportedForm(isWrong ? whole.withQuestions(List.of()) : whole, lines);
    }
}
