package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.function.Consumer;

/** One text in all languages side by side, the first language first. */
final class LocalizedField extends Div {
    private static final long serialVersionUID = 1;

    private LocalizedText text;

    LocalizedField(String label, LocalizedText text, Questionnaire questionnaire, Consumer<LocalizedText> changed) {
        this.text = text;
        addClassName("heard-languages");
        add(field(label, questionnaire.source(), changed));
        for (var language : questionnaire.languages()) {
            if (!language.equals(questionnaire.source())) add(field(label, language, changed));
        }
    }

    private TextArea field(String label, Language language, Consumer<LocalizedText> changed) {
        var reader = new Language(getLocale().getLanguage());
        var field = new TextArea(getTranslation("questionnaires.editor.in", label, language.nameIn(reader)));
        field.getElement().setAttribute("lang", language.tag());
        field.getElement().setAttribute("dir", language.direction());
        field.setMinRows(1);
        field.setMaxLength(5_000);
        field.setWidthFull();
        field.setValue(text.texts().getOrDefault(language.tag(), ""));
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(600);
        field.addValueChangeListener(event -> {
            text = text.with(language, clean(event.getValue()));
            changed.accept(text);
        });
        return field;
    }

    private static String clean(String typed) {
        return typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
