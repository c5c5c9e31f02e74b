package heard.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import heard.look.QrPicture;
import heard.look.ReaderLanguage;
import heard.look.Texts;
import heard.responses.ReceiptCode;
import heard.shared.Language;
import java.util.List;

/** The card that the person takes home: their number, and where it is typed. The QR code leads to the address alone. */
final class ReceiptCard extends Div {
    private static final long serialVersionUID = 1;
    private static final String PATH = "/receipt";

    private final Div card = new Div();
    private final transient Texts texts;
    private final transient ReceiptCode receipt;
    private final String title;
    private String host = "";

    /**
     * In the first of the languages.
     *
     * @param title of the consultation
     * @param languages in which the card can be printed, the person's own first
     */
    ReceiptCard(ReceiptCode receipt, String title, List<Language> languages, Texts texts) {
        this.texts = texts;
        this.receipt = receipt;
        this.title = title;
        card.addClassName("heard-receipt-card");
        var language = new Select<Language>();
        language.setLabel(getTranslation("responses.enter.card.language"));
        language.setItems(languages);
        language.setItemLabelGenerator(each -> each.nameIn(ReaderLanguage.current()));
        language.setValue(languages.getFirst());
        language.addValueChangeListener(event -> draw(event.getValue()));
        var print = new Button(
                getTranslation("responses.enter.card.print"), _ -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(language, print);
        actions.addClassNames("heard-actions", "heard-not-printed");
        add(actions, card);
        draw(language.getValue());
        addAttachListener(event -> event.getUI().getPage().fetchCurrentURL(here -> {
            host = here.getProtocol() + "://" + here.getAuthority();
            draw(language.getValue());
        }));
    }

    private void draw(Language language) {
        card.removeAll();
        card.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        var number = new Div();
        number.addClassName("number");
        number.getElement().setAttribute("dir", "ltr");
        for (var group : receipt.grouped().split(" ")) number.add(new Span(group));
        var address = new Span(host + PATH);
        address.addClassName("address");
        address.getElement().setAttribute("dir", "ltr");
        var where = new Paragraph(new Span(texts.get(language, "responses.later.address") + " "), address);
        card.add(new Paragraph(title), new H2(texts.get(language, "responses.receipt.label")), number, where);
        if (!host.isEmpty()) {
            card.add(new Image(QrPicture.address(host + PATH), texts.get(language, "responses.enter.card.picture")));
        }
        card.add(
                new Paragraph(texts.get(language, "responses.receipt.keep")),
                new Paragraph(texts.get(language, "responses.receipt.lost")));
    }
}
