package heard.exchange.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import heard.exchange.ColumnMeaning;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One choice for each column: which question its cells answer. Columns named like a question are chosen already. */
final class ColumnChoices extends FormLayout {
    private static final long serialVersionUID = 1;

    private final transient Map<String, Select<ColumnMeaning>> byColumn = new LinkedHashMap<>();
    private final transient Questionnaire questionnaire;
    private final Language language;

    ColumnChoices(List<String> columns, Questionnaire questionnaire, Language language) {
        this.questionnaire = questionnaire;
        this.language = language;
        var meanings = meanings();
        for (var column : columns) {
            var select = new Select<ColumnMeaning>();
            select.setLabel(column);
            select.setItems(meanings);
            select.setItemLabelGenerator(this::label);
            select.setValue(likely(column, meanings));
            byColumn.put(column, select);
            add(select);
        }
    }

    Map<String, ColumnMeaning> chosen() {
        var chosen = new LinkedHashMap<String, ColumnMeaning>();
        byColumn.forEach((column, select) -> chosen.put(column, select.getValue()));
        return chosen;
    }

    private List<ColumnMeaning> meanings() {
        var meanings = new ArrayList<ColumnMeaning>();
        meanings.add(new ColumnMeaning.Ignored());
        questionnaire.questions().stream()
                .filter(question -> question.type().isAnswered())
                .forEach(question -> meanings(question, meanings));
        meanings.add(new ColumnMeaning.LanguageTag());
        meanings.add(new ColumnMeaning.GivenOn());
        return meanings;
    }

    private static void meanings(Question question, List<ColumnMeaning> meanings) {
        if (!question.type().hasRows()) meanings.add(new ColumnMeaning.AnswersTo(question.name()));
        else question.rows().forEach(row -> meanings.add(new ColumnMeaning.AnswersRow(question.name(), row.name())));
        if (question.worded().isPresent()) meanings.add(new ColumnMeaning.WordsTo(question.name()));
    }

    private ColumnMeaning likely(String column, List<ColumnMeaning> meanings) {
        return questionnaire.questions().stream()
                .filter(question -> isNamed(question, column))
                .<ColumnMeaning>map(question -> new ColumnMeaning.AnswersTo(question.name()))
                .filter(meanings::contains)
                .findFirst()
                .or(() -> meanings.stream()
                        .filter(meaning -> column.equalsIgnoreCase(written(meaning)))
                        .findFirst())
                .orElseGet(ColumnMeaning.Ignored::new);
    }

    /** How a column is headed that holds what is no whole answer. */
    private static String written(ColumnMeaning meaning) {
        return switch (meaning) {
            case ColumnMeaning.Ignored() -> "";
            case ColumnMeaning.AnswersTo(var name) -> name;
            case ColumnMeaning.WordsTo(var name) -> name + ".words";
            case ColumnMeaning.AnswersRow(var name, var row) -> name + "." + row;
            case ColumnMeaning.LanguageTag() -> "language";
            case ColumnMeaning.GivenOn() -> "given_on";
        };
    }

    private static boolean isNamed(Question question, String column) {
        return question.name().equalsIgnoreCase(column)
                || question.label().texts().values().stream().anyMatch(column::equalsIgnoreCase);
    }

    private String label(ColumnMeaning meaning) {
        return switch (meaning) {
            case ColumnMeaning.Ignored() -> getTranslation("exchange.import.leaveout");
            case ColumnMeaning.AnswersTo(var name) -> getTranslation("exchange.import.answers", asked(name));
            case ColumnMeaning.WordsTo(var name) -> getTranslation("exchange.import.words", asked(name));
            case ColumnMeaning.AnswersRow(var name, var row) ->
                getTranslation("exchange.import.row", asked(name), row(name, row));
            case ColumnMeaning.LanguageTag() -> getTranslation("exchange.import.languagetag");
            case ColumnMeaning.GivenOn() -> getTranslation("exchange.import.givenon");
        };
    }

    private String asked(String name) {
        return questionnaire
                .question(name)
                .map(question -> question.label().in(language))
                .orElse(name);
    }

    private String row(String name, String row) {
        return questionnaire
                .question(name)
                .flatMap(question -> question.row(row))
                .map(each -> each.label().in(language))
                .orElse(row);
    }
}
