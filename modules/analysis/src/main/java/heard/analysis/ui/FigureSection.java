package heard.analysis.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.figures.Cell;
import heard.figures.Chart;
import heard.figures.ProtectedTable;
import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

/** One figure: the table, its picture beside it, and what was left out and why. */
final class FigureSection extends Section {
    private static final long serialVersionUID = 1;

    private final transient ProtectedTable table;
    private final transient List<String> notes;
    private final Language language = Words.reader();

    /**
     * @param notes what the file says beneath the numbers: who shares what
     */
    FigureSection(ProtectedTable table, List<String> notes) {
        this.table = table;
        this.notes = notes;
        addClassName("analysis-figure");
        var both = new Div(numbers());
        both.addClassName("both");
        if (!table.saysNothing()) both.add(new Html(Chart.bars(table, language, suppressed())));
        add(new H2(table.title().in(language)), both);
        table.notes().forEach(note -> add(hint(note.in(language))));
        if (!table.exclusive()) add(hint(getTranslation("figures.table.choices")));
        if (table.hasSuppressed()) add(hint(getTranslation("analysis.figures.suppressed", table.threshold())));
        add(download());
    }

    private String suppressed() {
        return getTranslation("figures.cell.suppressed");
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("heard-hint");
        return hint;
    }

    private NativeTable numbers() {
        var numbers = new NativeTable();
        numbers.getElement().setAttribute("aria-label", table.title().in(language));
        var head = numbers.getHead().addRow();
        for (var key : new String[] {"figures.table.group", "figures.table.people", "figures.table.share"}) {
            head.add(header(getTranslation(key), "col"));
        }
        table.rows().forEach(row -> numbers.getBody().add(row(row.label().in(language), row.cell())));
        numbers.getFoot().add(row(getTranslation("figures.table.total"), table.total()));
        return numbers;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(String label, Cell cell) {
        var percent = cell.percentOf(table.total());
        var people = new NativeTableCell(cell.number() == null ? suppressed() : "%,d".formatted(cell.number()));
        if (cell.suppressed()) people.addClassName("suppressed");
        return new NativeTableRow(
                header(label, "row"), people, new NativeTableCell(percent == null ? "" : percent + " %"));
    }

    private Anchor download() {
        var told = Stream.concat(table.notes().stream().map(note -> note.in(language)), notes.stream())
                .toList();
        var file = TableCsv.of(table, language, suppressed(), getTranslation("figures.table.total"), told);
        var handler = DownloadHandler.fromInputStream(
                _ -> new DownloadResponse(new ByteArrayInputStream(file), "figure.csv", "text/csv", file.length));
        var link = new Anchor(handler, getTranslation("analysis.figures.download"));
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(getTranslation("analysis.figures.download") + ": "
                + table.title().in(language));
        return link;
    }
}
