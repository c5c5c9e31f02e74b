package heard.agreements.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import heard.coalitions.AgreementVersion;
import heard.coalitions.Term;
import heard.look.NarrowTable;

/** A version of an agreement: its purpose, its lead, and what each organisation agrees to. */
final class TermsTable extends Div {
    private static final long serialVersionUID = 1;

    TermsTable(AgreementWords words, AgreementVersion version) {
        var terms = version.terms();
        add(
                new Paragraph(words.text("agreements.purpose.is", words.quoted(terms.purpose()))),
                new Paragraph(words.text("agreements.lead.is", words.lead(terms))),
                new Paragraph(words.approvals(terms.approvals())));
        var grid = new Grid<Term>();
        grid.addColumn(term -> term.organisation().name())
                .setHeader(words.text("agreements.organisation"))
                .setWidth("9rem")
                .setFlexGrow(2);
        grid.addColumn(term -> words.scope(term.scope())).setHeader(words.text("agreements.scope"));
        grid.addColumn(term -> words.leaving(term.leaving())).setHeader(words.text("agreements.leaving"));
        grid.addColumn(term -> words.answer(version.answerOf(term.organisation().id())))
                .setHeader(words.text("agreements.answer"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", words.text("agreements.version", version.version()));
        NarrowTable.of(grid);
        grid.setItems(terms.terms());
        add(grid);
    }
}
