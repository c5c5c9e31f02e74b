package heard.agreements.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import heard.accounts.OrganisationFounding.Founded;
import heard.agreements.CoalitionProposing;
import heard.coalitions.Organisation;
import java.util.function.Consumer;

/** Names another organisation: one that is here by its name, or a new one by its administrator's address. */
final class OrganisationField extends Div {
    private static final long serialVersionUID = 1;

    private final transient CoalitionProposing proposing;
    private final transient Consumer<Organisation> chosen;
    private final TextField name = new TextField(getTranslation("agreements.ask.name"));
    private final TextField administrator = new TextField(getTranslation("agreements.ask.administrator"));
    private final EmailField email = new EmailField(getTranslation("agreements.ask.email"));
    private final Div unknown = new Div();
    private final Div links = new Div();

    OrganisationField(CoalitionProposing proposing, Consumer<Organisation> chosen) {
        this.proposing = proposing;
        this.chosen = chosen;
        var ask = new Button(getTranslation("agreements.ask"), _ -> ask());
        name.addKeyPressListener(Key.ENTER, _ -> ask());
        var bring = new Button(getTranslation("agreements.ask.bring"), _ -> bring());
        unknown.add(
                new Paragraph(getTranslation("agreements.ask.unknown")), new FieldsRow(administrator, email, bring));
        unknown.setVisible(false);
        add(new FieldsRow(name, ask), unknown, links);
    }

    private void ask() {
        var found = proposing.called(name.getValue());
        name.setErrorMessage(
                getTranslation(name.getValue().isBlank() ? "agreements.missing" : "agreements.ask.several"));
        name.setInvalid(name.getValue().isBlank() || found.size() > 1);
        unknown.setVisible(!name.isInvalid() && found.isEmpty());
        if (unknown.isVisible()) administrator.focus();
        if (found.size() == 1) take(found.getFirst());
    }

    private void bring() {
        for (var field : new TextField[] {administrator})
            field.setInvalid(field.getValue().isBlank());
        if (email.getValue().isBlank()) email.setInvalid(true);
        if (administrator.isInvalid() || email.isInvalid()) return;
        var founded = proposing.bring(name.getValue(), administrator.getValue(), email.getValue());
        showLink(founded);
        take(founded.organisation());
    }

    private void showLink(Founded founded) {
        var link = new Code();
        link.addClassName("heard-secret");
        link.getElement().setAttribute("dir", "ltr");
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(here ->
                        link.setText(here.getProtocol() + "://" + here.getAuthority() + "/welcome/" + founded.token()));
        links.add(
                new Paragraph(getTranslation(
                        "agreements.ask.link",
                        administrator.getValue(),
                        founded.organisation().name())),
                link);
    }

    private void take(Organisation organisation) {
        chosen.accept(organisation);
        name.clear();
        administrator.clear();
        email.clear();
        unknown.setVisible(false);
        name.focus();
    }
}
