package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.translation.TextChanged;
import heard.shared.Language;

/** One text in the first language, and a field for it in another. */
final class TranslationRow extends Div {
    private static final long serialVersionUID = 1;

    /** Writes what a text says now; throws {@link TextChanged} when it no longer says what it said before. */
    @FunctionalInterface
    interface Writing {
        void write(String before, String now);
    }

    private final transient Writing writing;
    private final TextArea field = new TextArea();
    private final Div conflict = new Div();
    private final Span missing = new Span(getTranslation("questionnaires.languages.missing"));
    private String stored;

    TranslationRow(QuestionnaireText text, Language source, Language target, String stored, Writing writing) {
        this.writing = writing;
        this.stored = stored;
        addClassName("heard-translation");
        var what = new Span(TextNames.of(this, text));
        missing.addClassName("heard-missing");
        var head = new Div(what, missing);
        head.addClassName("heard-translation-head");
        var original = new Div(text.text().in(source));
        original.getElement().setAttribute("lang", source.tag()).setAttribute("dir", source.direction());
        original.addClassName("heard-original");
        conflict.getElement().setAttribute("role", "alert");
        fill(target, TextNames.of(this, text));
        var sides = new Div(original, new Div(field, conflict));
        sides.addClassName("heard-sides");
        add(head, sides);
        mark();
    }

    private void fill(Language target, String what) {
        var reader = new Language(getLocale().getLanguage());
        field.setAriaLabel(getTranslation("questionnaires.editor.in", what, target.nameIn(reader)));
        field.getElement().setAttribute("lang", target.tag()).setAttribute("dir", target.direction());
        field.setMinRows(1);
        field.setMaxLength(5_000);
        field.setWidthFull();
        field.setValue(stored);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(600);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) write();
        });
    }

    private void write() {
        var now = field.getValue().replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        try {
            writing.write(stored, now);
            stored = now;
            conflict.removeAll();
            mark();
        } catch (TextChanged e) {
            differ(e.theirs());
        }
    }

    /** Somebody else wrote here meanwhile: shows what, and asks which of the two stays. */
    private void differ(String theirs) {
        conflict.removeAll();
        var take = new Button(getTranslation("questionnaires.languages.theirs"), _ -> {
            stored = theirs;
            field.setValue(theirs);
            conflict.removeAll();
            mark();
        });
        var keep = new Button(getTranslation("questionnaires.languages.mine"), _ -> {
            stored = theirs;
            write();
        });
        conflict.add(new Paragraph(getTranslation("questionnaires.languages.changed", theirs)), take, keep);
    }

    private void mark() {
        missing.setVisible(stored.isBlank());
    }
}
