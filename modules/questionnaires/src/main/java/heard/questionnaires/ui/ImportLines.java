package heard.questionnaires.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.LineWording;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of each thing in a form: what needs a look first, to be filtered and taken along as a file. */
final class ImportLines extends Div {
    private static final long serialVersionUID = 1;

    private final transient ImportedForm form;
    private final transient LineWording wording = new LineWording(this::getTranslation);
    private final Grid<ImportLine> grid = new Grid<>();

    ImportLines(ImportedForm form) {
        this.form = form;
        addClassName("heard-import-lines");
        column("place", wording::place).setAutoWidth(true).setFlexGrow(0);
        column("thing", line -> getTranslation(word("thing", line.thing())))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("subject", ImportLine::subject);
        column("outcome", line -> getTranslation(word("outcome", line.outcome())))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("notes", wording::notes).setFlexGrow(3);
        grid.addThemeNames("compact", "wrap-cell-content");
        grid.setEmptyStateText(getTranslation("questionnaires.import.unchanged"));
        var tools = new Div(filter(), download());
        tools.addClassName("heard-actions");
        add(tools, grid);
    }

    private Grid.Column<ImportLine> column(String name, ValueProvider<ImportLine, String> text) {
        return grid.addColumn(text).setHeader(getTranslation("questionnaires.import.column." + name));
    }

    private static String word(String of, Enum<?> value) {
        return "questionnaires.import." + of + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Select<String> filter() {
        var select = new Select<String>();
        select.setLabel(getTranslation("questionnaires.import.show"));
        select.setItems("noted", "left-out", "changed", "questions", "conditions", "texts", "all");
        select.setItemLabelGenerator(which -> getTranslation(
                "questionnaires.import.show." + which, lines(which).size()));
        select.addValueChangeListener(event -> grid.setItems(lines(event.getValue())));
        select.setValue("noted");
        return select;
    }

    /** Grouped by what became of them, the worst first. */
    private List<ImportLine> lines(String which) {
        var noted = form.noted().stream();
        Stream<ImportLine> lines =
                switch (which) {
                    case "all" -> form.lines().stream();
                    case "left-out" -> noted.filter(line -> line.outcome().compareTo(Outcome.LEFT_OUT) >= 0);
                    case "changed" -> noted.filter(line -> line.outcome() == Outcome.CHANGED);
                    case "questions" -> noted.filter(line -> line.thing() == Thing.QUESTION);
                    case "conditions" -> noted.filter(line -> line.thing() == Thing.CONDITION);
                    case "texts" -> noted.filter(line -> line.thing() == Thing.TEXT);
                    default -> noted;
                };
        return lines.sorted(Comparator.comparing(ImportLine::outcome).reversed())
                .toList();
    }

    private Anchor download() {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var text = form.noted().stream().map(wording::line).collect(Collectors.joining("\n", "", "\n"));
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), "import.txt", "text/plain", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("questionnaires.import.download"));
        link.getElement().setAttribute("download", true);
        return link;
    }
}
