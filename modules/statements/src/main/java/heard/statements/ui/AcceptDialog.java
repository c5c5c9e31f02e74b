package heard.statements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.questionnaires.Adding;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.statements.StatementRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks what others read of a statement: its words, perhaps changed, and translations of them. */
final class AcceptDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String COVERED = "█";

    private final Map<Language, TextField> fields = new LinkedHashMap<>();
    private final Button accept = new Button();
    private final transient StatementRow statement;

    AcceptDialog(StatementRow statement, List<Language> languages, Consumer<LocalizedText> accepted) {
        this.statement = statement;
        setHeaderTitle(getTranslation("statements.accept.heading"));
        setWidth("36rem");
        var original = Marked.in(statement.language(), new Paragraph(statement.text()));
        original.addClassName("statement-original");
        add(original, new Paragraph(getTranslation("statements.accept.help")));
        Stream.concat(Stream.of(statement.language()), languages.stream())
                .distinct()
                .forEach(this::field);
        accept.setText(getTranslation("statements.accept.do"));
        accept.addThemeName("primary");
        accept.addClickListener(_ -> {
            close();
            accepted.accept(written());
        });
        var cancel = new Button(getTranslation("look.confirmation.cancel"), _ -> close());
        cancel.addThemeName("tertiary");
        getFooter().add(cancel, accept);
        check();
    }

    private void field(Language language) {
        var own = language.equals(statement.language());
        var key = own ? "statements.accept.own" : "statements.accept.translation";
        var field = Marked.in(language, new TextField(getTranslation(key, Marked.name(language))));
        field.setMaxLength(Adding.LONGEST);
        field.setWidthFull();
        field.setManualValidation(true);
        field.setValue(statement.ready().texts().getOrDefault(language.tag(), ""));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(_ -> check());
        fields.put(language, field);
        add(field);
    }

    private LocalizedText written() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((language, field) -> texts.put(language.tag(), field.getValue()));
        return new LocalizedText(texts);
    }

    /** Nothing covered goes out, and nothing without the words of the statement's own language. */
    private void check() {
        fields.values().forEach(field -> {
            field.setErrorMessage(getTranslation("statements.accept.covered"));
            field.setInvalid(field.getValue().contains(COVERED));
        });
        accept.setEnabled(
                written().has(statement.language()) && fields.values().stream().noneMatch(TextField::isInvalid));
    }
}
