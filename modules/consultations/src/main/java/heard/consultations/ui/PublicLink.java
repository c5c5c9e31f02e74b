package heard.consultations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import heard.look.Notices;
import heard.look.SiteAddress;

/** The public address of a consultation, to open and to copy. */
final class PublicLink extends Div {
    private static final long serialVersionUID = 1;

    private final Anchor link = new Anchor();

    PublicLink(SiteAddress site, String path) {
        var address = site.origin(VaadinServletRequest.getCurrent().getHttpServletRequest()) + path;
        addClassName("heard-actions");
        link.setHref(address);
        link.setText(address);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("dir", "ltr");
        var copy = new Button(getTranslation("consultations.overview.copy"), _ -> copy());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        add(link, copy);
    }

    /** The whole of it. */
    String address() {
        return link.getHref();
    }

    private void copy() {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", link.getText());
        Notices.success(getTranslation("consultations.overview.copied"));
    }
}
