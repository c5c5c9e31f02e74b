package heard.look;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What can be done about one row of a table. */
public final class RowMenu extends MenuBar {
    private static final long serialVersionUID = 1;

    private final SubMenu menu;

    /**
     * A menu without items.
     *
     * @param text what stands on it, the same in every row
     * @param about names the row too, for whoever hears it alone
     */
    public RowMenu(String text, String about) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        var item = addItem(text, about);
        item.setAriaLabel(about);
        menu = item.getSubMenu();
    }

    public SubMenu menu() {
        return menu;
    }
}
