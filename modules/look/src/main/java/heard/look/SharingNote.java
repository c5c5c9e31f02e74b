package heard.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import heard.coalitions.Limit;
import java.util.List;
import java.util.Locale;

/** Says what one does not see here, and by which agreement; nothing where one sees all. */
public final class SharingNote extends Div {
    private static final long serialVersionUID = 1;

    /**
     * @param limits of the member at work
     */
    public SharingNote(List<Limit> limits) {
        addClassName("heard-sharing");
        setVisible(!limits.isEmpty());
        getElement().setAttribute("role", "note");
        var list = new UnorderedList();
        limits.forEach(limit -> list.add(new ListItem(getTranslation(key(limit), arguments(limit)))));
        add(list);
    }

    /** The message key of what an organisation shares; its arguments are {@link #arguments}. */
    public static String key(Limit limit) {
        return "look.sharing." + limit.scope().name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public static Object[] arguments(Limit limit) {
        return new Object[] {limit.organisation().name(), limit.agreement()};
    }
}
