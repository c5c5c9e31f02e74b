package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.UploadHandler;
import heard.look.OneFile;
import heard.questionnaires.importing.FormImporting;
import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.importing.ImportedForm;
import heard.shared.Language;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a form of another system, shows what became of each thing in it, and hands it over when it is accepted. */
final class ImportDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private static final int LARGEST_FILE = 32 << 20;

    private final transient FormImporting importing;
    private final transient Consumer<ImportedForm> accepted;
    private final Language source;
    private final Div result = new Div();
    private final OneFile upload = new OneFile(LARGEST_FILE, this::refused);
    private final ProgressBar progress = new ProgressBar();
    private final Button accept = new Button(getTranslation("questionnaires.import.accept"));
    private transient @Nullable ImportedForm read;

    ImportDialog(FormImporting importing, Language source, boolean replaces, Consumer<ImportedForm> accepted) {
        this.importing = importing;
        this.source = source;
        this.accepted = accepted;
        setHeaderTitle(getTranslation("questionnaires.import.heading"));
        setWidth("60rem");
        setResizable(true);
        result.getElement().setAttribute("role", "status");
        progress.setIndeterminate(true);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", getTranslation("questionnaires.import.reading"));
        accept.addThemeName("primary");
        accept.setEnabled(false);
        accept.addClickListener(_ -> accept());
        var cancel = new Button(getTranslation("questionnaires.import.cancel"), _ -> close());
        add(new Paragraph(getTranslation("questionnaires.import.help")));
        if (replaces) add(new Paragraph(getTranslation("questionnaires.import.replaces")));
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> read(file.fileName(), bytes))
                .whenStart(() -> progress.setVisible(true)));
        add(upload, progress, result);
        getFooter().add(cancel, accept);
    }

    void read(String name, byte[] file) {
        upload.clearFileList();
        try {
            show(name, importing.read(file, source));
        } catch (FormNotReadable e) {
            refused(getTranslation(e.key(), e.arguments().toArray()));
        } finally {
            progress.setVisible(false);
        }
    }

    private void refused(String why) {
        accept.setEnabled(false);
        result.removeAll();
        var words = new Paragraph(why);
        words.addClassName("heard-error");
        result.add(words);
    }

    private void show(String name, ImportedForm form) {
        read = form;
        accept.setEnabled(!form.hasErrors());
        result.removeAll();
        result.add(new H3(name));
        var errors = form.lines().stream()
                .filter(line -> line.outcome() == Outcome.ERROR)
                .count();
        if (form.hasErrors()) result.add(new Paragraph(getTranslation("questionnaires.import.summary.errors", errors)));
        result.add(new Paragraph(getTranslation(
                "questionnaires.import.summary",
                form.count(Thing.QUESTION),
                form.count(Thing.CONDITION),
                form.count(Thing.TEXT),
                form.count(Outcome.CARRIED),
                form.count(Outcome.CHANGED),
                form.count(Outcome.LEFT_OUT))));
        result.add(new ImportLines(form));
    }

    private void accept() {
        close();
        if (read != null) accepted.accept(read);
    }
}
