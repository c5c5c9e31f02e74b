package heard.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;

/** The other tabs of this browser in which somebody is at work. */
public final class OtherTabs {
    private OtherTabs() {}

    /** Has them load anew: they would go on showing the coalition that one left, and work in the other. */
    public static void close() {
        var here = UI.getCurrent();
        List.copyOf(VaadinSession.getCurrent().getUIs()).stream()
                .filter(ui -> !ui.equals(here))
                .forEach(UI::close);
    }
}
