package heard.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.Notices;

/** Shows the password for somebody's first sign-in, once. */
final class FirstPasswordDialog extends Dialog {
    private static final long serialVersionUID = 1;

    FirstPasswordDialog(String member, String password) {
        setHeaderTitle(getTranslation("accounts.members.password.heading", member));
        setWidth("34rem");
        var shown = new Code(password);
        shown.addClassName("heard-secret");
        shown.getElement().setAttribute("dir", "ltr");
        add(new Paragraph(getTranslation("accounts.members.password.sentence")), shown);
        var copy = new Button(getTranslation("accounts.members.password.copy"), _ -> copy(password));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("accounts.members.link.close"), _ -> close()), copy);
    }

    private void copy(String password) {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", password);
        Notices.success(getTranslation("accounts.members.password.copied"));
    }
}
