package heard.responses.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import heard.responses.Consent;
import java.util.List;
import java.util.function.Consumer;

/** What the person agrees to, in the words that are read to them; nothing is ticked beforehand. */
final class ConsentPanel extends Div {
    private static final long serialVersionUID = 1;

    private final Checkbox count;
    private final Checkbox quote;
    private final Checkbox only;
    private final Checkbox contact;
    private final Checkbox readOut = new Checkbox(getTranslation("responses.enter.readout"));

    /**
     * Empty.
     *
     * @param coalition its name
     * @param readOut whether that was said before
     * @param said takes whether it was read out
     */
    ConsentPanel(EntryWords words, String coalition, boolean readOut, Consumer<Boolean> said) {
        addClassName("heard-section");
        count = use(words, "responses.consent.count", coalition);
        quote = use(words, "responses.consent.quote", coalition);
        only = use(words, "responses.consent.only", coalition);
        contact = use(words, "responses.consent.contact", coalition);
        var lead = new Paragraph(words.get("responses.consent.lead", coalition));
        words.mark(lead);
        add(new H2(getTranslation("responses.enter.consent")), lead);
        add(count, quote, only, contact);
        this.readOut.setValue(readOut);
        this.readOut.addValueChangeListener(event -> said.accept(event.getValue()));
        this.readOut.addClassName("heard-entry-readout");
        add(this.readOut);
    }

    private static Checkbox use(EntryWords words, String key, String coalition) {
        var box = new Checkbox(words.get(key, coalition));
        box.setHelperText(words.get(key + ".means", coalition));
        words.mark(box);
        return box;
    }

    Consent consent() {
        return new Consent(count.getValue(), quote.getValue(), only.getValue(), contact.getValue());
    }

    /** Shows the same choices in another place or language. */
    void show(Consent consent) {
        count.setValue(consent.countMe());
        quote.setValue(consent.quoteMe());
        only.setValue(consent.onlyCoalition());
        contact.setValue(consent.contactMe());
    }

    List<EntryForm.Problem> problems() {
        return readOut.getValue()
                ? List.of()
                : List.of(new EntryForm.Problem(getTranslation("responses.enter.readout.missing"), readOut::focus));
    }
}
