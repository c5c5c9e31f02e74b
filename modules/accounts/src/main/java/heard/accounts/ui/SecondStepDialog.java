package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import heard.accounts.OwnAccount;
import heard.look.EnterKey;
import heard.look.QrPicture;
import java.util.List;
import java.util.function.Consumer;

/** Shares a secret with the program on the member's phone, and tries it once. */
final class SecondStepDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /**
     * @param address of the secret, as authenticator programs read it
     */
    SecondStepDialog(OwnAccount account, String address, Consumer<List<String>> confirmed) {
        setHeaderTitle(getTranslation("accounts.own.second"));
        setWidth("30rem");
        var picture = new Image(QrPicture.address(address), getTranslation("accounts.own.second.picture"));
        picture.setWidth("14rem");
        var secret = new Code(address.replaceAll(".*secret=([A-Z2-7]+).*", "$1")
                .replaceAll("(.{4})", "$1 ")
                .strip());
        secret.addClassName("heard-secret");
        secret.getElement().setAttribute("dir", "ltr");
        var code = new TextField(getTranslation("accounts.second.code"));
        code.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "one-time-code");
        code.addValueChangeListener(_ -> code.setInvalid(false));
        code.setErrorMessage(getTranslation("accounts.second.wrong"));
        var done = new Button(getTranslation("accounts.own.second.confirm"), _ -> {
            var codes = account.confirmSecondStep(code.getValue());
            code.setInvalid(codes.isEmpty());
            codes.ifPresent(made -> {
                close();
                confirmed.accept(made);
            });
        });
        EnterKey.presses(done, code);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(getTranslation("accounts.own.second.scan")),
                picture,
                new Paragraph(getTranslation("accounts.own.second.type")),
                secret,
                code);
        getFooter().add(new Button(getTranslation("look.confirmation.cancel"), _ -> close()), done);
    }
}
