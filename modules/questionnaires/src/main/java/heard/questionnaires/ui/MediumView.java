package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import heard.questionnaires.Medium;

/** An image or a recording, to be looked at or listened to. */
final class MediumView extends Div {
    private static final long serialVersionUID = 1;

    /** @param what it is, for those who do not see it */
    MediumView(Medium.Kind kind, String address, String what) {
        addClassName("heard-medium-view");
        if (kind == Medium.Kind.IMAGE) {
            add(new Image(address, what));
            return;
        }
        var player = new Element("audio");
        player.setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("src", address)
                .setAttribute("aria-label", what);
        getElement().appendChild(player);
    }
}
