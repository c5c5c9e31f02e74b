package heard.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.exchange.CsvRow;
import heard.questionnaires.importing.LineWording;

/** The first rows of a file, as they stand in it. */
final class FilePreview extends Div {
    private static final long serialVersionUID = 1;

    FilePreview(UploadedFile file) {
        var csv = file.csv();
        var found = getTranslation(
                "exchange.import.found",
                file.rows(),
                csv.columns().size(),
                csv.encoding().displayName());
        add(new Paragraph(found), grid(file));
        if (!file.lines().isEmpty()) add(lines(file));
    }

    private Div lines(UploadedFile file) {
        var wording = new LineWording(this::getTranslation);
        var list = new UnorderedList();
        file.lines().forEach(line -> list.add(new ListItem(wording.notes(line))));
        return new Div(new Paragraph(getTranslation("exchange.import.lines")), list);
    }

    private static Grid<CsvRow> grid(UploadedFile file) {
        var grid = new Grid<CsvRow>();
        var columns = file.csv().columns();
        for (var i = 0; i < columns.size(); i++) {
            var place = i;
            grid.addComponentColumn(row -> cell(row.cells().get(place)))
                    .setHeader(columns.get(i))
                    .setResizable(true)
                    .setAutoWidth(true);
        }
        grid.setItems(file.first());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Span cell(String text) {
        var cell = new Span(text);
        cell.getElement().setAttribute("dir", "auto");
        return cell;
    }
}
