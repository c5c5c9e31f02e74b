package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.translation.TextChanged;
import heard.questionnaires.translation.Translating;
import heard.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every text of a questionnaire with its translation beside it; only the rows in view are on the page. */
final class TranslationTable extends Div {
    private static final long serialVersionUID = 1;

    /** Writes a text; throws {@link TextChanged} when it no longer says what it said before. */
    @FunctionalInterface
    interface Writing {
        void write(String id, String before, String now);
    }

    private final transient Writing writing;
    private final Select<String> which = new Select<>();
    private final TextField find = new TextField(getTranslation("questionnaires.languages.find"));
    private final VirtualList<QuestionnaireText> rows = new VirtualList<>();
    private final Paragraph none = new Paragraph(getTranslation("questionnaires.languages.none"));
    private final transient Map<String, String> targets = new HashMap<>();
    private transient List<QuestionnaireText> texts = List.of();
    private transient Language source = Language.ENGLISH;
    private transient Language target = Language.ENGLISH;

    TranslationTable(Writing writing) {
        this.writing = writing;
        which.setLabel(getTranslation("questionnaires.languages.which"));
        which.setItems("all", "missing");
        which.setItemLabelGenerator(each -> getTranslation("questionnaires.languages.which." + each));
        which.setValue("all");
        which.addValueChangeListener(_ -> filter());
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(_ -> filter());
        rows.setRenderer(new ComponentRenderer<>(this::row));
        var filters = new Div(which, find);
        filters.addClassName("heard-choice");
        add(filters, none, rows);
    }

    void show(Questionnaire questionnaire, Language language) {
        source = questionnaire.source();
        target = language;
        texts = Translating.texts(questionnaire);
        targets.clear();
        for (var each : texts) targets.put(each.id(), each.text().texts().getOrDefault(target.tag(), ""));
        filter();
    }

    private void filter() {
        var wanted = find.getValue().toLowerCase(Locale.ROOT);
        var shown = texts.stream()
                .filter(each -> which.getValue().equals("all") || says(each).isEmpty())
                .filter(each -> (each.text().in(source) + "\n" + says(each))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        rows.setItems(shown);
        rows.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
    }

    private String says(QuestionnaireText text) {
        return targets.getOrDefault(text.id(), "");
    }

    private TranslationRow row(QuestionnaireText text) {
        return new TranslationRow(text, source, target, says(text), (before, now) -> {
            writing.write(text.id(), before, now);
            targets.put(text.id(), now);
        });
    }
}
