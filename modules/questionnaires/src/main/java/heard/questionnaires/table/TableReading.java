package heard.questionnaires.table;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormLanguages;
import heard.questionnaires.importing.FormTexts;
import heard.questionnaires.importing.ImportReport;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.Names;
import heard.questionnaires.importing.Place;
import heard.questionnaires.importing.ReadQuestion;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a table in which each row is a question: its text, and perhaps its type, its choices and its help. */
public final class TableReading {
    private final FormBuilding building;

    private TableReading(Language source) {
        var report = new ImportReport();
        building = new FormBuilding(Dialect.XPATH, report, new FormTexts(source, report));
    }

    /** Whether some column is headed as questions are. */
    public static boolean isOne(List<String> headers) {
        return headers.stream().anyMatch(header -> TableColumn.of(header) == TableColumn.TEXT);
    }

    /**
     * @param rows each with its place and, below each header, what is written
     */
    public static ImportedForm read(Map<Place, Map<String, String>> rows, Language source) {
        var reading = new TableReading(source);
        rows.forEach(reading::row);
        return reading.building.finish(FormFormat.TABLE);
    }

    private void row(Place place, Map<String, String> cells) {
        var texts = texts(cells, TableColumn.TEXT);
        if (texts.isEmpty()) {
            building.report().other(place, String.join(" ", cells.values())).leftOut("table.text");
            return;
        }
        var entry = building.report().question(place, texts.values().iterator().next());
        var named = text(cells, TableColumn.NAME);
        var name = building.names().like(named.isEmpty() ? "question_" + place.row() : named);
        var label = building.texts().text(place, name, texts);
        var hint = building.texts().text(place, name, texts(cells, TableColumn.HINT));
        var choices = choices(place, name, text(cells, TableColumn.CHOICES));
        var question = Question.of(name, type(cells, choices, entry), label)
                .withHint(hint)
                .withChoices(choices)
                .withRequired(TableType.isYes(text(cells, TableColumn.REQUIRED)));
        others(cells, entry);
        building.add(ReadQuestion.of(question, entry));
    }

    private static QuestionType type(Map<String, String> cells, List<Choice> choices, Entry entry) {
        var written = text(cells, TableColumn.TYPE);
        Optional<QuestionType> type = TableType.of(written);
        if (type.filter(each -> !each.hasChoices() || !choices.isEmpty()).isPresent()) return type.get();
        var guessed = choices.isEmpty() ? QuestionType.LONG_TEXT : QuestionType.ONE_OF;
        if (written.isEmpty()) entry.changed(choices.isEmpty() ? "table.words" : "table.one");
        else entry.changed("table.type", written);
        return guessed;
    }

    private List<Choice> choices(Place place, String question, String written) {
        var choices = new ArrayList<Choice>();
        var names = new Names();
        for (var part : written.split("\\s*[\\n;|]\\s*")) {
            if (part.isBlank()) continue;
            var label = building.texts().text(place, question + " / " + part, Map.of("", part));
            choices.add(new Choice(names.like(part.toLowerCase(Locale.ROOT)), label));
        }
        return choices;
    }

    private void others(Map<String, String> cells, Entry entry) {
        cells.forEach((header, text) -> {
            if (TableColumn.of(header) == TableColumn.OTHER) entry.changed("column", header, text);
        });
    }

    private static String text(Map<String, String> cells, TableColumn column) {
        return texts(cells, column).values().stream().findFirst().orElse("");
    }

    /** By the language that a header names behind its word, if it names one. */
    private static Map<String, String> texts(Map<String, String> cells, TableColumn column) {
        var texts = new LinkedHashMap<String, String>();
        cells.forEach((header, text) -> {
            if (TableColumn.of(header) != column || text.isBlank()) return;
            var language = TableColumn.language(header);
            texts.putIfAbsent(FormLanguages.named(language).isPresent() ? language : "", text);
        });
        return texts;
    }
}
