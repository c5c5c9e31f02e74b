package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.xlsform.ImportLine;
import heard.questionnaires.xlsform.ImportLine.Outcome;
import heard.questionnaires.xlsform.ImportedForm;
import heard.questionnaires.xlsform.SpreadsheetNotReadable;
import heard.questionnaires.xlsform.XlsFormImporting;
import heard.shared.Language;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes an XLSForm, shows row by row what became of it, and hands it over when it is accepted. */
final class ImportDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private static final int LARGEST_FILE = 10 << 20;

    private final transient XlsFormImporting importing;
    private final transient Consumer<Questionnaire> accepted;
    private final Language source;
    private final Div result = new Div();
    private final Button accept = new Button(getTranslation("questionnaires.import.accept"));
    private transient Questionnaire read = Questionnaire.EMPTY;

    ImportDialog(XlsFormImporting importing, Language source, boolean replaces, Consumer<Questionnaire> accepted) {
        this.importing = importing;
        this.source = source;
        this.accepted = accepted;
        setHeaderTitle(getTranslation("questionnaires.import.heading"));
        setWidth("60rem");
        setResizable(true);
        result.getElement().setAttribute("role", "status");
        accept.addThemeName("primary");
        accept.setEnabled(false);
        accept.addClickListener(_ -> accept());
        var cancel = new Button(getTranslation("questionnaires.import.cancel"), _ -> close());
        add(new Paragraph(getTranslation("questionnaires.import.help")));
        if (replaces) add(new Paragraph(getTranslation("questionnaires.import.replaces")));
        add(upload(), result);
        getFooter().add(cancel, accept);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> read(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.addFileRejectedListener(
                _ -> refused(getTranslation("questionnaires.import.file.large", LARGEST_FILE >> 20)));
        return upload;
    }

    void read(byte[] file) {
        try {
            show(importing.read(file, source));
        } catch (SpreadsheetNotReadable e) {
            refused(getTranslation(e.key(), e.arguments().toArray()));
        }
    }

    private void refused(String why) {
        accept.setEnabled(false);
        result.removeAll();
        var words = new Paragraph(why);
        words.addClassName("heard-error");
        result.add(words);
    }

    private void show(ImportedForm form) {
        read = form.questionnaire();
        accept.setEnabled(!form.hasErrors());
        result.removeAll();
        var summary = form.hasErrors() ? "questionnaires.import.summary.errors" : "questionnaires.import.summary";
        result.add(new Paragraph(getTranslation(
                summary,
                read.questions().size(),
                form.count(Outcome.CARRIED),
                form.count(Outcome.CHANGED),
                form.count(Outcome.LEFT_OUT),
                form.count(Outcome.ERROR))));
        var grid = grid();
        result.add(filter(form, grid), grid);
    }

    private Select<String> filter(ImportedForm form, Grid<ImportLine> grid) {
        var select = new Select<String>();
        select.setLabel(getTranslation("questionnaires.import.show"));
        select.setItems("noted", "all");
        select.setItemLabelGenerator(which -> getTranslation("questionnaires.import.show." + which));
        select.addValueChangeListener(event -> grid.setItems(form.lines().stream()
                .filter(line -> event.getValue().equals("all") || line.outcome() != Outcome.CARRIED)
                .toList()));
        select.setValue("noted");
        return select;
    }

    private Grid<ImportLine> grid() {
        var grid = new Grid<ImportLine>();
        grid.addColumn(line -> line.row() == 0
                        ? line.sheet()
                        : getTranslation("questionnaires.import.place", line.sheet(), line.row()))
                .setHeader(getTranslation("questionnaires.import.column.place"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ImportLine::subject).setHeader(getTranslation("questionnaires.import.column.subject"));
        grid.addColumn(line -> getTranslation(key(line.outcome())))
                .setHeader(getTranslation("questionnaires.import.column.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::notes)
                .setHeader(getTranslation("questionnaires.import.column.notes"))
                .setFlexGrow(3);
        grid.addThemeNames("compact", "wrap-cell-content");
        grid.setEmptyStateText(getTranslation("questionnaires.import.unchanged"));
        return grid;
    }

    private static String key(Outcome outcome) {
        return "questionnaires.import.outcome."
                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String notes(ImportLine line) {
        return line.notes().stream()
                .map(note -> getTranslation(note.key(), note.arguments().toArray()))
                .collect(Collectors.joining("\n"));
    }

    private void accept() {
        close();
        accepted.accept(read);
    }
}
