package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import heard.accounts.OwnPasskeys;
import heard.look.EnterKey;
import heard.look.Notices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Asks for a name and the password, and then the browser for a passkey. */
final class NewPasskeyDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** What browsers call what goes wrong (WebAuthn, section 5.1.3). */
    private static final Map<String, String> PROBLEMS = Map.of(
            "InvalidStateError", "accounts.own.passkeys.problem.there",
            "NotAllowedError", "accounts.own.passkeys.problem.cancelled",
            "NotSupportedError", "accounts.own.passkeys.problem.impossible",
            "SecurityError", "accounts.own.passkeys.problem.impossible");

    private final transient OwnPasskeys passkeys;
    private final transient Consumer<List<String>> added;
    private final TextField name = new TextField(getTranslation("accounts.own.passkeys.name"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.own.password.current"));
    private final Button goOn = new Button(getTranslation("accounts.own.passkeys.make"), _ -> begin());

    /**
     * @param added gets the codes to print, where there are new ones
     */
    NewPasskeyDialog(OwnPasskeys passkeys, Consumer<List<String>> added) {
        this.passkeys = passkeys;
        this.added = added;
        setHeaderTitle(getTranslation("accounts.own.passkeys.add"));
        setWidth("28rem");
        name.setHelperText(getTranslation("accounts.own.passkeys.name.hint"));
        name.setMaxLength(OwnPasskeys.LONGEST_NAME);
        name.setErrorMessage(getTranslation("accounts.members.missing"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setErrorMessage(getTranslation("accounts.own.password.wrong"));
        name.setWidthFull();
        password.setWidthFull();
        password.addValueChangeListener(_ -> password.setInvalid(false));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        goOn.setDisableOnClick(true);
        EnterKey.presses(goOn, name, password);
        add(new Paragraph(getTranslation("accounts.own.passkeys.add.happens")), name, password);
        getFooter().add(new Button(getTranslation("look.confirmation.cancel"), _ -> close()), goOn);
    }

    private void begin() {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            goOn.setEnabled(true);
            return;
        }
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var offer = passkeys.prepare(password.getValue(), request);
        password.setInvalid(offer.isEmpty());
        goOn.setEnabled(offer.isEmpty());
        offer.ifPresent(this::ask);
    }

    private void ask(OwnPasskeys.Offer offer) {
        getElement()
                .executeJs("return import('/heard/passkey.js').then(passkeys => passkeys.tryCreate($0))", offer.json())
                .then(answer -> answered(offer, answer), _ -> failed(""));
    }

    private void answered(OwnPasskeys.Offer offer, JsonNode answer) {
        var made = answer.path("made");
        var codes = made.isString()
                ? passkeys.add(offer, made.asString(), name.getValue())
                : Optional.<List<String>>empty();
        codes.ifPresentOrElse(this::done, () -> failed(answer.path("problem").asString("")));
    }

    private void done(List<String> codes) {
        close();
        added.accept(codes);
    }

    private void failed(String problem) {
        goOn.setEnabled(true);
        Notices.error(
                getTranslation("accounts.own.passkeys.problem"),
                getTranslation(PROBLEMS.getOrDefault(problem, "accounts.own.passkeys.problem.other")));
    }
}
