package heard.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;

/** An address of ours that the public opens, to be opened and to be copied. */
public final class PublicLink extends Div {
    private static final long serialVersionUID = 1;

    private final Anchor link = new Anchor();

    /**
     * @param path of this installation, with a slash at its beginning
     */
    public PublicLink(SiteAddress site, String path) {
        var address = site.origin(VaadinServletRequest.getCurrent().getHttpServletRequest()) + path;
        addClassName("heard-actions");
        link.setHref(address);
        link.setText(address);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("dir", "ltr");
        var copy = new Button(getTranslation("look.link.copy"), _ -> copy());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        add(link, copy);
    }

    /** The whole of it. */
    public String address() {
        return link.getHref();
    }

    private void copy() {
        UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", link.getText());
        Notices.success(getTranslation("look.link.copied"));
    }
}
