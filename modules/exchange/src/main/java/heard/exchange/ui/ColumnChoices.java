package heard.exchange.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import heard.exchange.ColumnMeaning;
import heard.exchange.ColumnMeanings;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
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
        var meanings = new ColumnMeanings(questionnaire, columns);
        for (var column : columns) {
            var select = new Select<ColumnMeaning>();
            select.setLabel(column);
            select.setItems(meanings.offered());
            select.setItemLabelGenerator(this::label);
            select.setValue(meanings.likely(column));
            byColumn.put(column, select);
            add(select);
        }
    }

    Map<String, ColumnMeaning> chosen() {
        var chosen = new LinkedHashMap<String, ColumnMeaning>();
        byColumn.forEach((column, select) -> chosen.put(column, select.getValue()));
        return chosen;
    }

    private String label(ColumnMeaning meaning) {
        return switch (meaning) {
            case ColumnMeaning.Ignored() -> getTranslation("exchange.import.leaveout");
            case ColumnMeaning.AnswersTo(var name) -> getTranslation("exchange.import.answers", asked(name));
            case ColumnMeaning.WordsTo(var name) -> getTranslation("exchange.import.words", asked(name));
            case ColumnMeaning.AnswersRow(var name, var row) ->
                getTranslation("exchange.import.row", asked(name), row(name, row));
            case ColumnMeaning.OfEntry(var group, var number, var of) ->
                getTranslation("exchange.import.entry", titled(group), number, label(of));
            case ColumnMeaning.LanguageTag() -> getTranslation("exchange.import.languagetag");
            case ColumnMeaning.GivenOn() -> getTranslation("exchange.import.givenon");
        };
    }

    private String titled(String group) {
        return questionnaire.group(group).map(each -> each.title().in(language)).orElse(group);
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
