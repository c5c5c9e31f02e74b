package heard.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.Notices;

/** Shows a one-time link, once. */
final class LinkDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /**
     * @param sentTo the address that it was sent to; the link is then shown only when asked for. Empty: e-mail is not set up
     */
    LinkDialog(String member, String token, String sentTo) {
        setHeaderTitle(getTranslation("accounts.members.link.heading", member));
        setWidth("34rem");
        var link = new Code();
        link.addClassName("heard-secret");
        link.getElement().setAttribute("dir", "ltr");
        var shown = new Div(new Paragraph(getTranslation("accounts.members.link.sentence")), link);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> link.setText(here.getProtocol() + "://" + here.getAuthority() + "/welcome/" + token));
        var copy = new Button(getTranslation("accounts.members.link.copy"), _ -> copy(link));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        var done = new Button(getTranslation("accounts.members.link.close"), _ -> close());
        if (sentTo.isEmpty()) {
            add(new Paragraph(getTranslation("accounts.members.link.noemail")), shown);
            getFooter().add(done, copy);
            return;
        }
        add(new Paragraph(getTranslation("accounts.members.link.sent", sentTo)));
        var show = new Button(getTranslation("accounts.members.link.show"));
        show.addClickListener(_ -> {
            show.removeFromParent();
            add(shown);
            getFooter().add(copy);
        });
        getFooter().add(show, done);
    }

    private void copy(Code link) {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", link.getText());
        Notices.success(getTranslation("accounts.members.link.copied"));
    }
}
