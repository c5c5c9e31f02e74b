package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import heard.look.Confirmation;
import heard.questionnaires.writing.WordListing;
import java.util.Map;

/** The coalition's list of frightening and official words, to be added to and taken from. */
final class WordsDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient WordListing listing;
    private final transient Runnable changed;
    private final Grid<Map.Entry<String, String>> grid = new Grid<>();
    private final TextField word = new TextField(getTranslation("questionnaires.words.word"));
    private final TextField instead = new TextField(getTranslation("questionnaires.words.instead"));

    WordsDialog(WordListing listing, Runnable changed) {
        this.listing = listing;
        this.changed = changed;
        setHeaderTitle(getTranslation("questionnaires.words.heading"));
        setWidth("44rem");
        setResizable(true);
        add(new Paragraph(getTranslation("questionnaires.words.help")), fields(), grid);
        columns();
        getFooter()
                .add(
                        new Button(getTranslation("questionnaires.words.restore"), _ -> restore()),
                        new Button(getTranslation("questionnaires.words.close"), _ -> close()));
        show();
    }

    private Div fields() {
        word.setMaxLength(WordListing.LONGEST_WORD);
        instead.setMaxLength(WordListing.LONGEST_ADVICE);
        word.addValueChangeListener(_ -> word.setInvalid(false));
        var add = new Button(getTranslation("questionnaires.words.add"), _ -> add());
        add.addThemeName("primary");
        var row = new Div(word, instead, add);
        row.addClassNames("heard-choice", "heard-words");
        return row;
    }

    private void columns() {
        grid.addColumn(Map.Entry::getKey).setHeader(getTranslation("questionnaires.words.word"));
        grid.addColumn(Map.Entry::getValue)
                .setHeader(getTranslation("questionnaires.words.instead"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::remover).setAutoWidth(true).setFlexGrow(0);
        grid.addThemeNames("compact", "wrap-cell-content");
        grid.setEmptyStateText(getTranslation("questionnaires.words.none"));
        grid.setHeight("22rem");
    }

    private Button remover(Map.Entry<String, String> entry) {
        var button = new Button(getTranslation("questionnaires.words.remove"), _ -> {
            listing.unlist(entry.getKey());
            told();
        });
        button.setAriaLabel(getTranslation("questionnaires.words.remove.named", entry.getKey()));
        button.addThemeNames("tertiary", "small");
        return button;
    }

    private void add() {
        if (word.getValue().strip().length() < 2) {
            word.setErrorMessage(getTranslation("questionnaires.words.short"));
            word.setInvalid(true);
            return;
        }
        listing.list(word.getValue(), instead.getValue());
        word.clear();
        instead.clear();
        word.focus();
        told();
    }

    private void restore() {
        Confirmation.ask(
                getTranslation("questionnaires.words.restore.question"),
                getTranslation("questionnaires.words.restore.happens"),
                getTranslation("questionnaires.words.restore"),
                () -> {
                    listing.restore();
                    told();
                });
    }

    private void told() {
        show();
        changed.run();
    }

    private void show() {
        grid.setItems(listing.current().words().entrySet());
    }
}
