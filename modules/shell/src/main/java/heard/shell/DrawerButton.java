package heard.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;

/** Opens and closes the navigation. */
final class DrawerButton extends DrawerToggle {
    private static final long serialVersionUID = 1;

    DrawerButton() {
        setAriaLabel(getTranslation("shell.navigation.toggle"));
        setTooltipText(getTranslation("shell.navigation.toggle"));
    }
}
