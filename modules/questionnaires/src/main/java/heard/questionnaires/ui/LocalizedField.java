package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.look.ReaderLanguage;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One text in all languages side by side, the first language first. */
final class LocalizedField extends Div {
    private static final long serialVersionUID = 1;

    private final Map<Language, TextArea> fields = new LinkedHashMap<>();
    private LocalizedText text;

    LocalizedField(String label, LocalizedText text, Questionnaire questionnaire, Consumer<LocalizedText> changed) {
        this.text = text;
        addClassName("heard-languages");
        add(field(label, questionnaire.source(), changed));
        for (var language : questionnaire.languages()) {
            if (!language.equals(questionnaire.source())) add(field(label, language, changed));
        }
    }

    /** What stands above the field of a language. */
    static String caption(Component reader, String label, Language language) {
        return reader.getTranslation("questionnaires.editor.in", label, language.nameIn(ReaderLanguage.current()));
    }

    /** Shows what somebody else wrote; a language in which they wrote nothing stays as it is. */
    void show(LocalizedText now) {
        text = now;
        fields.forEach((language, field) -> {
            var says = says(language);
            if (!says.equals(field.getValue())) field.setValue(says);
        });
    }

    private String says(Language language) {
        return text.texts().getOrDefault(language.tag(), "");
    }

    private TextArea field(String label, Language language, Consumer<LocalizedText> changed) {
        var field = new TextArea(caption(this, label, language));
        field.getElement().setAttribute("lang", language.tag());
        field.getElement().setAttribute("dir", language.direction());
        field.setMinRows(1);
        field.setMaxLength(5_000);
        field.setWidthFull();
        field.setValue(says(language));
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(600);
        field.addValueChangeListener(event -> {
            var said = clean(event.getValue());
            if (said.equals(says(language))) return; // somebody else's, shown here
            text = text.with(language, said);
            changed.accept(text);
        });
        fields.put(language, field);
        return field;
    }

    private static String clean(String typed) {
        return typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
