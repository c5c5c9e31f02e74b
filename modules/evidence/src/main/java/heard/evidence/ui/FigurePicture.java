package heard.evidence.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import heard.figures.Cell;
import heard.figures.Chart;
import heard.figures.ProtectedTable;
import heard.shared.Language;

/** A protected table with its picture. */
final class FigurePicture extends Div {
    private static final long serialVersionUID = 1;

    FigurePicture(ProtectedTable table, Language language) {
        addClassName("evidence-figure");
        if (!table.saysNothing()) {
            add(new Html(Chart.bars(table, language, getTranslation("figures.cell.suppressed"))));
        }
        add(numbers(table, language));
        table.notes().forEach(note -> add(new Paragraph(note.in(language))));
        add(new Paragraph(getTranslation("figures.table.note", table.threshold(), table.rounding())));
    }

    private NativeTable numbers(ProtectedTable table, Language language) {
        var numbers = new NativeTable();
        numbers.setCaptionText(table.title().in(language));
        var head = numbers.getHead().addRow();
        for (var key : new String[] {"figures.table.group", "figures.table.people", "figures.table.share"}) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.rows().forEach(row -> numbers.getBody().add(row(row.label().in(language), row.cell(), table.total())));
        numbers.getBody().add(row(getTranslation("figures.table.total"), table.total(), table.total()));
        return numbers;
    }

    private NativeTableRow row(String label, Cell cell, Cell total) {
        var name = new NativeTableHeaderCell(label);
        name.getElement().setAttribute("scope", "row");
        var percent = cell.percentOf(total);
        var people = cell.number() == null
                ? getTranslation("figures.cell.suppressed")
                : cell.number().toString();
        return new NativeTableRow(
                name, new NativeTableCell(people), new NativeTableCell(percent == null ? "" : percent + " %"));
    }
}
