package heard.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.Notices;

/** Shows a one-time link, once. */
final class LinkDialog extends Dialog {
    private static final long serialVersionUID = 1;

    LinkDialog(String member, String token) {
        setHeaderTitle(getTranslation("accounts.members.link.heading", member));
        setWidth("34rem");
        var link = new Code();
        link.addClassName("heard-secret");
        link.getElement().setAttribute("dir", "ltr");
        add(new Paragraph(getTranslation("accounts.members.link.sentence")), link);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> link.setText(here.getProtocol() + "://" + here.getAuthority() + "/welcome/" + token));
        var copy = new Button(getTranslation("accounts.members.link.copy"), _ -> copy(link));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("accounts.members.link.close"), _ -> close()), copy);
    }

    private void copy(Code link) {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", link.getText());
        Notices.success(getTranslation("accounts.members.link.copied"));
    }
}
