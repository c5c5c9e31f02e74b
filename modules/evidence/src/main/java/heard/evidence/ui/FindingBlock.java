package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import heard.evidence.FigureChoosing;
import heard.evidence.Finding;
import heard.evidence.PickedQuote;
import heard.shared.FindingId;

/** A finding: its statement, the words and the figures it rests on. */
final class FindingBlock extends Section {
    private static final long serialVersionUID = 1;

    private final transient Writing writing;
    private final transient FigureChoosing figures;
    private final FindingId id;

    FindingBlock(Writing writing, FigureChoosing figures, int place) {
        this.writing = writing;
        this.figures = figures;
        var findings = writing.now().draft().findings();
        var finding = findings.get(place);
        this.id = finding.id();
        var name = getTranslation("evidence.finding.heading", place + 1);
        addClassName("evidence-block");
        setAriaLabel(name);
        var actions = new BlockActions(
                name,
                place,
                findings.size(),
                places -> writing.change(use -> use.move(writing.id(), id, places)),
                () -> remove(name, place, now()));
        var head = new Div(new H3(name), actions);
        head.addClassName("evidence-head");
        add(head, statement(finding));
        finding.quotes().forEach(quote -> add(quote(quote)));
        finding.figures().forEach(figure -> add(new FigureBlock(writing, figures, id, figure)));
        add(addFigure());
    }

    private SavedText statement(Finding finding) {
        var statement = new SavedText(getTranslation("evidence.finding.statement"), finding.statement());
        statement.setHelperText(getTranslation("evidence.finding.statementhelp"));
        Directions.write(writing.now().row().language(), statement);
        return statement.saving(
                () -> {
                    int seen = now().revision();
                    return writing.save(use -> use.state(writing.id(), id, seen, statement.getValue()));
                },
                () -> now().statement());
    }

    private Finding now() {
        return writing.now().draft().findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElse(new Finding(id, -1, "", java.util.List.of(), java.util.List.of()));
    }

    private QuoteBlock quote(PickedQuote quote) {
        return new QuoteBlock(writing, id, quote);
    }

    private Button addFigure() {
        var button = new Button(getTranslation("evidence.finding.addfigure"));
        button.addThemeName("tertiary");
        button.addClickListener(_ -> FigureDialog.ask(
                figures, writing.now(), choice -> writing.change(use -> use.addFigure(writing.id(), id, choice))));
        return button;
    }

    private void remove(String name, int place, Finding finding) {
        writing.change(use -> use.remove(writing.id(), id));
        Undo.offer(
                getTranslation("evidence.write.removed", name),
                () -> writing.change(use -> use.restore(writing.id(), place, finding)));
    }
}
