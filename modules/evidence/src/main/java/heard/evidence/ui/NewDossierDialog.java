package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import heard.consultations.ConsultationDetails;
import heard.look.EnterKey;
import heard.shared.Language;
import java.util.function.Consumer;

/** Asks what a new dossier is called and in which language it is written. */
final class NewDossierDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final TextField title = new TextField();
    private final Select<Language> language = new Select<>();

    /** What was answered. */
    record Form(String title, Language language) {}

    private NewDossierDialog(ConsultationDetails consultation, Consumer<Form> create) {
        setHeaderTitle(getTranslation("evidence.new.heading"));
        title.setLabel(getTranslation("evidence.new.title"));
        title.setHelperText(getTranslation("evidence.new.titlehelp"));
        title.setRequired(true);
        title.setWidthFull();
        language.setLabel(getTranslation("evidence.new.language"));
        language.setItems(consultation.languages());
        language.setItemLabelGenerator(Language::nativeName);
        language.setValue(consultation.source());
        add(new Paragraph(getTranslation("evidence.new.help")), title, language);
        var begin = new Button(getTranslation("evidence.new.begin"), _ -> submit(create));
        begin.addThemeName("primary");
        EnterKey.presses(begin, title);
        getFooter().add(new Button(getTranslation("evidence.new.cancel"), _ -> close()), begin);
        setWidth("34rem");
    }

    static void ask(ConsultationDetails consultation, Consumer<Form> create) {
        var dialog = new NewDossierDialog(consultation, create);
        dialog.open();
        dialog.title.focus();
    }

    private void submit(Consumer<Form> create) {
        if (title.getValue().isBlank()) {
            title.setErrorMessage(getTranslation("evidence.new.notitle"));
            title.setInvalid(true);
            title.focus();
            return;
        }
        close();
        create.accept(new Form(title.getValue().strip(), language.getValue()));
    }
}
