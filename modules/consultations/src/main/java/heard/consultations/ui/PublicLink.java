package heard.consultations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import heard.look.Notices;

/** The public address of a consultation, to open and to copy. */
final class PublicLink extends Div {
    private static final long serialVersionUID = 1;

    private final Anchor link = new Anchor();

    PublicLink(String path) {
        addClassName("heard-actions");
        link.setHref(path);
        link.setText(path);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("dir", "ltr");
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(here -> link.setText(here.getProtocol() + "://" + here.getAuthority() + path));
        var copy = new Button(getTranslation("consultations.overview.copy"), _ -> copy());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        add(link, copy);
    }

    private void copy() {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", link.getText());
        Notices.success(getTranslation("consultations.overview.copied"));
    }
}
