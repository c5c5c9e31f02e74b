package heard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import heard.coalitions.CurrentMember;
import heard.shared.Language;
import java.util.Map;

/** Who is signed in, how they like their screen, and the way out. */
@SpringComponent
@UIScope
final class AccountMenu extends MenuBar {
    private static final long serialVersionUID = 1;

    private static final Map<String, ColorScheme.Value> COLOURS = Map.of(
            "shell.account.colours.system", ColorScheme.Value.SYSTEM,
            "shell.account.colours.light", ColorScheme.Value.LIGHT,
            "shell.account.colours.dark", ColorScheme.Value.DARK);

    AccountMenu(AuthenticationContext signedIn, I18NProvider texts) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("heard-account");
        var menu = addItem(CurrentMember.require().name()).getSubMenu();
        addColours(menu);
        addLanguages(menu, texts);
        menu.addSeparator();
        menu.addItem(getTranslation("shell.account.own"), _ -> UI.getCurrent().navigate("account"));
        menu.addItem(getTranslation("shell.account.signout"), _ -> signedIn.logout());
    }

    private void addColours(SubMenu menu) {
        var colours = menu.addItem(getTranslation("shell.account.colours")).getSubMenu();
        var chosen = ScreenPreferences.colours();
        COLOURS.keySet().stream().sorted().forEach(key -> {
            var item = colours.addItem(getTranslation(key), _ -> choose(colours, key));
            mark(item, COLOURS.get(key) == chosen);
        });
    }

    private void choose(SubMenu colours, String key) {
        var name = getTranslation(key);
        colours.getItems().forEach(item -> item.setChecked(name.equals(item.getText())));
        ScreenPreferences.choose(COLOURS.getOrDefault(key, ColorScheme.Value.SYSTEM));
    }

    private void addLanguages(SubMenu menu, I18NProvider texts) {
        if (texts.getProvidedLocales().size() < 2) return;
        var languages = menu.addItem(getTranslation("shell.account.language")).getSubMenu();
        for (var locale : texts.getProvidedLocales()) {
            var language = new Language(locale.getLanguage());
            var item = languages.addItem(language.nativeName(), _ -> ScreenPreferences.choose(language));
            mark(item, locale.getLanguage().equals(UI.getCurrent().getLocale().getLanguage()));
        }
    }

    private static void mark(MenuItem item, boolean chosen) {
        item.setCheckable(true);
        item.setChecked(chosen);
    }
}
