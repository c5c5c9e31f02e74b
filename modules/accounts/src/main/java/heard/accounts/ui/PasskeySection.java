package heard.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.accounts.OwnPasskeys;
import heard.accounts.Passkey;
import heard.look.Notices;
import java.util.List;
import java.util.function.Consumer;

/** The passkeys of whoever is signed in: what there is, another one, other names, and away with them. */
final class PasskeySection extends Section {
    private static final long serialVersionUID = 1;

    private final transient OwnPasskeys passkeys;
    private final transient Consumer<List<String>> codes;

    /**
     * @param codes shows the codes to print that come with the first
     */
    PasskeySection(OwnPasskeys passkeys, Consumer<List<String>> codes) {
        this.passkeys = passkeys;
        this.codes = codes;
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("accounts.own.passkeys")));
        var all = passkeys.all();
        add(new Paragraph(getTranslation(all.isEmpty() ? "accounts.own.passkeys.none" : "accounts.own.passkeys.help")));
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(each -> list.add(item(each)));
            add(list);
        }
        add(new Button(
                getTranslation("accounts.own.passkeys.add"), _ -> new NewPasskeyDialog(passkeys, this::added).open()));
    }

    private void added(List<String> toPrint) {
        show();
        Notices.success(getTranslation("accounts.own.passkeys.added"));
        if (!toPrint.isEmpty()) codes.accept(toPrint);
    }

    private ListItem item(Passkey passkey) {
        var used = passkey.used() == null
                ? getTranslation("accounts.own.passkeys.unused", passkey.made())
                : getTranslation("accounts.own.passkeys.used", passkey.made(), passkey.used());
        return new ListItem(
                new Span(passkey.name() + " · " + used),
                small("accounts.own.passkeys.rename", passkey, () -> new PasskeyNameDialog(passkey, name -> {
                            passkeys.rename(passkey.id(), name);
                            show();
                        })
                        .open()),
                small("accounts.own.passkeys.remove", passkey, () -> new ProofDialog(
                                getTranslation("accounts.own.passkeys.remove"),
                                getTranslation("accounts.own.passkeys.remove.happens", passkey.name()),
                                password -> remove(password, passkey))
                        .open()));
    }

    private Button small(String key, Passkey passkey, Runnable work) {
        var button = new Button(getTranslation(key), _ -> work.run());
        button.setAriaLabel(getTranslation(key) + ": " + passkey.name());
        button.addThemeName("tertiary-inline");
        return button;
    }

    private boolean remove(String password, Passkey passkey) {
        if (!passkeys.remove(password, passkey.id())) return false;
        show();
        Notices.success(getTranslation("accounts.own.passkeys.removed", passkey.name()));
        return true;
    }
}
