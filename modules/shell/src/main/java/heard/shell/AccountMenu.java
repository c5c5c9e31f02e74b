package heard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import heard.accounts.CoalitionSwitching;
import heard.accounts.Workplace;
import heard.coalitions.CurrentMember;
import heard.look.OtherTabs;
import heard.shared.Language;
import java.util.Map;

/** Who is signed in, in which of their coalitions, how they like their screen, and the way out. */
@SpringComponent
@UIScope
final class AccountMenu extends MenuBar {
    private static final long serialVersionUID = 1;

    private static final Map<String, ColorScheme.Value> COLOURS = Map.of(
            "shell.account.colours.system", ColorScheme.Value.SYSTEM,
            "shell.account.colours.light", ColorScheme.Value.LIGHT,
            "shell.account.colours.dark", ColorScheme.Value.DARK);

    AccountMenu(AuthenticationContext signedIn, I18NProvider texts, CoalitionSwitching switching) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("heard-account");
        var menu = addItem(CurrentMember.require().name()).getSubMenu();
        addCoalitions(menu, switching);
        addColours(menu);
        addLanguages(menu, texts);
        menu.addSeparator();
        menu.addItem(getTranslation("shell.account.own"), _ -> UI.getCurrent().navigate("account"));
        menu.addItem(getTranslation("shell.account.signout"), _ -> signedIn.logout());
    }

    /** Whoever works in one coalition alone has nothing to choose. */
    private void addCoalitions(SubMenu menu, CoalitionSwitching switching) {
        var mine = switching.mine();
        if (mine.size() < 2) return;
        var coalitions = menu.addItem(getTranslation("shell.account.coalition")).getSubMenu();
        for (var each : mine) {
            var item = coalitions.addItem(each.name(), _ -> work(switching, each));
            mark(item, each.here());
        }
        menu.addSeparator();
    }

    private static void work(CoalitionSwitching switching, Workplace place) {
        if (place.here()) return;
        switching.to(
                place.coalition(),
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession());
        OtherTabs.close();
        UI.getCurrent().getPage().setLocation("/staff");
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
