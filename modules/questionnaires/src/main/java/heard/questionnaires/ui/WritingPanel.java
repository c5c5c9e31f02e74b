package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.writing.Suggestion;
import heard.questionnaires.writing.WordListing;
import heard.questionnaires.writing.WritingAdvice;
import java.util.List;
import java.util.function.IntConsumer;

/** What might be written better, as one writes. */
final class WritingPanel extends Div {
    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 50;

    private final transient WordListing listing;
    private final transient IntConsumer go;
    private final Details details = new Details();
    private transient WritingAdvice advice;
    private transient Questionnaire shown = Questionnaire.EMPTY;

    WritingPanel(WordListing listing, IntConsumer go) {
        this.listing = listing;
        this.go = go;
        this.advice = new WritingAdvice(listing.current());
        addClassName("heard-problems");
        add(details);
    }

    void show(Questionnaire questionnaire) {
        shown = questionnaire;
        var suggestions = advice.of(questionnaire);
        details.setSummaryText(getTranslation("questionnaires.writing.summary", suggestions.size()));
        details.removeAll();
        details.add(help());
        if (!suggestions.isEmpty()) details.add(list(suggestions));
        details.add(new Button(getTranslation("questionnaires.words.open"), _ -> edit()));
    }

    private Paragraph help() {
        var help = getTranslation("questionnaires.writing.help");
        var age = advice.readingAge();
        return new Paragraph(
                age.isEmpty() ? help : help + " " + getTranslation("questionnaires.writing.whole", age.getAsInt()));
    }

    private UnorderedList list(List<Suggestion> suggestions) {
        var list = new UnorderedList();
        suggestions.stream().limit(MOST_SHOWN).map(this::item).forEach(list::add);
        var more = suggestions.size() - MOST_SHOWN;
        if (more > 0) list.add(new ListItem(getTranslation("questionnaires.writing.more", more)));
        return list;
    }

    private ListItem item(Suggestion suggestion) {
        var item = new ListItem(
                getTranslation(suggestion.key(), suggestion.arguments().toArray()));
        var show = new Button(
                getTranslation("questionnaires.problems.go", suggestion.question() + 1),
                _ -> go.accept(suggestion.question()));
        show.addThemeName("tertiary-inline");
        item.add(show);
        return item;
    }

    private void edit() {
        new WordsDialog(listing, () -> {
                    advice = new WritingAdvice(listing.current());
                    show(shown);
                })
                .open();
    }
}
