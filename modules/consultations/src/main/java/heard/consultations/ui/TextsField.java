package heard.consultations.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import heard.look.ReaderLanguage;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Title and purpose in every language of the consultation, side by side. Texts of a language taken away are kept. */
final class TextsField extends Div {
    private static final long serialVersionUID = 1;

    private final Map<Language, Div> shown = new LinkedHashMap<>();
    private final Map<Language, TextField> titles = new LinkedHashMap<>();
    private final Map<Language, TextArea> purposes = new LinkedHashMap<>();

    TextsField() {
        addClassName("heard-side-by-side");
    }

    /** Shows the fields of these languages, with the texts that were there before. What stays is not touched: somebody may be typing in it. */
    void setLanguages(Collection<Language> languages) {
        shown.keySet().stream()
                .filter(language -> !languages.contains(language))
                .toList()
                .forEach(this::hide);
        int place = 0;
        for (var language : languages) show(language, place++);
    }

    private void hide(Language language) {
        Optional.ofNullable(shown.remove(language)).ifPresent(this::remove);
    }

    private void show(Language language, int place) {
        if (shown.containsKey(language)) return;
        var fields = fields(language);
        shown.put(language, fields);
        addComponentAtIndex(place, fields);
    }

    private Div fields(Language language) {
        var name = language.nameIn(ReaderLanguage.current());
        var title = titles.computeIfAbsent(language, _ -> written(new TextField(), language));
        title.setLabel(getTranslation("consultations.form.title", name));
        title.setWidthFull();
        var purpose = purposes.computeIfAbsent(language, _ -> written(new TextArea(), language));
        purpose.setLabel(getTranslation("consultations.form.purpose", name));
        purpose.setWidthFull();
        purpose.setMinRows(4);
        return new Div(title, purpose);
    }

    private static <F extends HasElement> F written(F field, Language language) {
        field.getElement().setAttribute("lang", language.tag());
        field.getElement().setAttribute("dir", language.direction());
        return field;
    }

    void setValue(LocalizedText title, LocalizedText purpose) {
        titles.forEach((language, field) -> field.setValue(title.texts().getOrDefault(language.tag(), "")));
        purposes.forEach((language, field) -> field.setValue(purpose.texts().getOrDefault(language.tag(), "")));
    }

    LocalizedText titleText() {
        var texts = new LinkedHashMap<String, String>();
        titles.forEach(
                (language, field) -> texts.put(language.tag(), field.getValue().strip()));
        return new LocalizedText(texts);
    }

    LocalizedText purposeText() {
        var texts = new LinkedHashMap<String, String>();
        purposes.forEach(
                (language, field) -> texts.put(language.tag(), field.getValue().strip()));
        return new LocalizedText(texts);
    }

    TextField title(Language language) {
        return titles.computeIfAbsent(language, _ -> written(new TextField(), language));
    }
}
