package heard.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;

/** An image or a recording, to be looked at or listened to. */
public final class MediumView extends Div {
    private static final long serialVersionUID = 1;

    private MediumView() {
        addClassName("heard-medium-view");
    }

    /** @param words what it shows, for those who do not see it */
    public static MediumView image(String address, String words) {
        var view = new MediumView();
        view.add(new Image(address, words));
        return view;
    }

    /**
     * A player, which fetches the recording only when it is played.
     *
     * @param what it is, for those who do not see the player
     */
    public static MediumView sound(String address, String what) {
        var view = new MediumView();
        var player = new Element("audio")
                .setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("src", address)
                .setAttribute("aria-label", what);
        view.getElement().appendChild(player);
        return view;
    }
}
