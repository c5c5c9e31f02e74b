package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import heard.look.EnterKey;
import java.util.List;
import java.util.function.Predicate;

/** Asks for an organisation and its first administrator, and hands them back. */
final class OrganisationDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** An organisation to be. */
    record NewOrganisation(String name, String administrator, String email) {}

    private final TextField name = new TextField(getTranslation("accounts.organisations.name"));
    private final TextField administrator = new TextField(getTranslation("accounts.organisations.administrator"));
    private final EmailField email = new EmailField(getTranslation("accounts.organisations.administrator.email"));

    /**
     * @param taken gets the organisation; the dialog closes when it says true
     */
    OrganisationDialog(Predicate<NewOrganisation> taken) {
        setHeaderTitle(getTranslation("accounts.organisations.add"));
        setWidth("28rem");
        var sentence = new Paragraph(getTranslation("accounts.organisations.add.sentence"));
        var fields = new VerticalLayout(sentence, name, administrator, email);
        fields.setPadding(false);
        for (var field : List.of(name, administrator, email)) field.setWidthFull();
        add(fields);
        var save = new Button(getTranslation("accounts.organisations.add"), _ -> save(taken));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(save, name, administrator, email);
        getFooter().add(new Button(getTranslation("accounts.organisations.cancel"), _ -> close()), save);
    }

    private void save(Predicate<NewOrganisation> taken) {
        var complete = true;
        for (var field : List.of(name, administrator, email)) {
            if (!field.getValue().isBlank()) continue;
            field.setErrorMessage(getTranslation("accounts.organisations.missing"));
            field.setInvalid(true);
            complete = false;
        }
        if (!complete || email.isInvalid()) return;
        if (taken.test(new NewOrganisation(name.getValue(), administrator.getValue(), email.getValue()))) close();
    }
}
