package heard.evidence.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.evidence.Passage;
import heard.evidence.PickedQuote;
import heard.shared.FindingId;
import heard.shared.Language;

/** Somebody's words in a finding, with a translation beneath. */
final class QuoteBlock extends Div {
    private static final long serialVersionUID = 1;

    private final transient Writing writing;
    private final FindingId finding;
    private final transient PickedQuote quote;

    QuoteBlock(Writing writing, FindingId finding, PickedQuote quote) {
        this.writing = writing;
        this.finding = finding;
        this.quote = quote;
        addClassName("evidence-quote");
        var passage = writing.now().words().get(quote.excerpt());
        if (passage == null) {
            var gone = new Paragraph(getTranslation("evidence.quote.gone"));
            gone.addClassName("evidence-mark");
            add(gone, remove());
            return;
        }
        add(words(passage));
        boolean foreign = !passage.language().equals(writing.now().row().language());
        if (foreign || !quote.translation().isBlank()) add(translation());
        add(remove());
    }

    private Div words(Passage passage) {
        var original = new HtmlContainer("blockquote");
        original.setText(passage.text());
        Directions.write(passage.language(), original);
        int speaker = writing.now().draft().speakers().indexOf(quote.response()) + 1;
        var reader = new Language(getLocale().getLanguage());
        var who = new Span(
                getTranslation("evidence.quote.who", speaker, passage.language().nameIn(reader), passage.themeName()));
        who.addClassName("evidence-small");
        return new Div(original, who);
    }

    private Div translation() {
        var text = new SavedText(getTranslation("evidence.quote.translation"), quote.translation());
        var by = new TextField(getTranslation("evidence.quote.translator"), quote.translatedBy(), "");
        by.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Directions.write(writing.now().row().language(), text);
        text.saving(() -> save(text.getValue(), by.getValue()), () -> "");
        by.addValueChangeListener(_ -> save(text.getValue(), by.getValue()));
        return new Div(text, by);
    }

    private boolean save(String translation, String by) {
        return writing.save(use -> use.translate(writing.id(), finding, quote.excerpt(), translation, by));
    }

    private Button remove() {
        var button = new Button(getTranslation("evidence.quote.remove"));
        button.addThemeName("tertiary small");
        button.addClickListener(_ -> {
            writing.change(use -> use.removeQuote(writing.id(), finding, quote.excerpt()));
            Undo.offer(
                    getTranslation("evidence.quote.removed"),
                    () -> writing.change(use -> use.quote(writing.id(), finding, quote.excerpt())));
        });
        return button;
    }
}
