package heard.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import heard.contacts.ContactDetails;
import heard.look.Notices;
import heard.shared.ResponseId;
import java.util.Optional;
import java.util.function.Supplier;

/** How to reach one person, with what they ask of whoever does. */
final class ContactDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Optional<ResponseId>> response;
    private final DescriptionList list = new DescriptionList();

    ContactDialog(ContactDetails details, Supplier<Optional<ResponseId>> response) {
        this.response = response;
        setHeaderTitle(getTranslation("contacts.one"));
        if (details.discreet()) {
            var warning = new Paragraph(getTranslation("contacts.discreet.means"));
            warning.addClassName("heard-warning");
            add(warning);
        }
        line("name", details.name());
        line("email", details.email());
        line("phone", details.phone());
        line("other", details.other());
        line("language", details.language().nativeName());
        line("time", details.safeTime());
        add(list);
        getFooter().add(follow(), new Button(getTranslation("contacts.close"), _ -> close()));
    }

    private void line(String key, String value) {
        if (value.isEmpty()) return;
        var said = new DescriptionList.Description(value);
        said.getElement().setAttribute("dir", "auto");
        list.add(new DescriptionList.Term(getTranslation("contacts.field." + key)), said);
    }

    private Button follow() {
        var follow = new Button(getTranslation("contacts.follow"));
        follow.addThemeName("tertiary");
        follow.addClickListener(_ -> response.get()
                .ifPresentOrElse(
                        id -> {
                            line("response", id.toString());
                            follow.setVisible(false);
                        },
                        () -> Notices.error(getTranslation("contacts.gone"), "")));
        return follow;
    }
}
