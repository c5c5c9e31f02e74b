package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.analysis.CodedPassage;
import heard.analysis.ThemeRow;
import heard.responses.Place;
import heard.safeguarding.RedactionRow;
import java.util.Optional;
import java.util.function.Consumer;

/** What was coded and withheld in an answer, as a list: to be read without colours, and taken back. */
final class PassageList extends UnorderedList {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 60;

    private final transient Reading reading;
    private final String text;

    PassageList(Reading reading, String question, String text) {
        this.reading = reading;
        this.text = text;
        addClassName("analysis-passages");
        setVisible(!reading.coded(question).isEmpty()
                || !reading.withheld(question).isEmpty());
    }

    void addCoded(CodedPassage passage, Optional<Consumer<CodedPassage>> takeBack) {
        var theme = reading.theme(passage.theme()).map(ThemeRow::name).orElse("");
        var name = new Span(theme);
        name.addClassName("theme");
        name.setTitle(getTranslation("analysis.reading.codedby", passage.by(), Words.day(passage.on())));
        var item = new ListItem(swatch(passage), name, words(passage.place()));
        takeBack.ifPresent(work -> item.add(undo("analysis.reading.uncode", theme, () -> work.accept(passage))));
        add(item);
    }

    void addWithheld(RedactionRow redaction, Optional<RedactionActions> actions) {
        var reason = getTranslation(redaction.reason().key());
        var name = new Span(getTranslation("analysis.reading.withheldfor", reason));
        name.addClassName("theme");
        name.setTitle(getTranslation("analysis.reading.withheldby", redaction.by(), Words.day(redaction.on())));
        var item = new ListItem(new Span("█"), name, new Span(redaction.words()));
        if (redaction.moved()) item.add(check());
        actions.filter(_ -> redaction.ours()).ifPresent(work -> {
            if (redaction.moved()) {
                item.add(undo(
                        "analysis.reading.checked", reason, () -> work.checked().accept(redaction)));
            }
            item.add(undo(
                    "analysis.reading.showagain", reason, () -> work.showAgain().accept(redaction)));
        });
        add(item);
    }

    private Span check() {
        var check = new Span(getTranslation("analysis.reading.moved"));
        check.addClassName("check");
        return check;
    }

    private Span swatch(CodedPassage passage) {
        return Swatch.of(reading.theme(passage.theme()).map(ThemeRow::colour));
    }

    private Component words(Place place) {
        if (!place.fits(text)) return new Span();
        var words = place.in(text).replaceAll("\\s+", " ");
        var end = words.length() > SHOWN ? words.lastIndexOf(' ', SHOWN) : words.length();
        var shown = Words.own(
                reading.response().language(),
                end < words.length() ? words.substring(0, Math.max(end, 1)) + "…" : words);
        shown.addClassName("words");
        return shown;
    }

    private Button undo(String key, String what, Runnable work) {
        var button = new Button(getTranslation(key), _ -> work.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(getTranslation(key) + ": " + what);
        return button;
    }
}
