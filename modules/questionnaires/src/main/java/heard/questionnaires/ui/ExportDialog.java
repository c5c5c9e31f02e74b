package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.look.BackgroundWork;
import heard.look.Notices;
import heard.look.ReaderLanguage;
import heard.questionnaires.exporting.ExportFormat;
import heard.questionnaires.exporting.ExportFormat.Order;
import heard.questionnaires.exporting.ExportNotPossible;
import heard.questionnaires.exporting.ExportNote;
import heard.questionnaires.exporting.ExportedForm;
import heard.shared.Language;
import java.io.ByteArrayInputStream;

/** Makes a file of the questions, and says what its format could not carry. */
final class ExportDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient ExportFormat format;
    private final transient Order order;
    private final Select<Language> language = new Select<>();
    private final Checkbox large = new Checkbox(getTranslation("questionnaires.export.large"));
    private final BackgroundWork work = new BackgroundWork();
    private final Div result = new Div();

    ExportDialog(ExportFormat format, Order order) {
        this.format = format;
        this.order = order;
        setHeaderTitle(getTranslation(format.key() + "name"));
        setWidth("40rem");
        result.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation(format.key() + "help")));
        if (format.isPrinted()) add(options());
        add(work, result);
        var make = new Button(getTranslation("questionnaires.export.make"), _ -> make());
        make.addThemeName("primary");
        getFooter().add(new Button(getTranslation("questionnaires.export.close"), _ -> close()), make);
    }

    private Div options() {
        var reader = ReaderLanguage.current();
        language.setLabel(getTranslation("questionnaires.export.language"));
        language.setItems(order.questionnaire().languages());
        language.setItemLabelGenerator(each -> each.locale().getDisplayName(reader.locale()));
        language.setValue(order.language());
        var options = new Div(language, large);
        options.addClassName("heard-actions");
        return options;
    }

    private void make() {
        if (work.isRunning()) return;
        result.removeAll();
        var asked = format.isPrinted()
                ? new Order(
                        order.consultation(),
                        order.questionnaire(),
                        order.title(),
                        language.getValue(),
                        large.getValue())
                : order;
        work.start(getTranslation("questionnaires.export.making"), _ -> format.write(asked), this::show, this::refused);
    }

    private void refused(Exception problem) {
        if (!(problem instanceof ExportNotPossible reason)) {
            Notices.failure(problem);
            return;
        }
        var words =
                new Paragraph(getTranslation(reason.key(), reason.arguments().toArray()));
        words.addClassName("heard-error");
        result.add(words);
    }

    private void show(ExportedForm made) {
        var handler = DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                new ByteArrayInputStream(made.file()), made.name(), made.mediaType(), made.file().length));
        var link = new Anchor(handler, getTranslation("questionnaires.export.download", made.name()));
        link.getElement().setAttribute("download", true);
        result.add(new Paragraph(link));
        if (made.notes().isEmpty()) {
            if (!format.isPrinted()) result.add(new Paragraph(getTranslation("questionnaires.export.all")));
            return;
        }
        result.add(new Paragraph(
                getTranslation("questionnaires.export.noted", made.notes().size())));
        var list = new UnorderedList();
        made.notes().forEach(note -> list.add(new ListItem(sentence(note))));
        result.add(list);
    }

    private String sentence(ExportNote note) {
        var what = getTranslation(note.key(), note.arguments().toArray());
        return getTranslation("questionnaires.export.line", note.subject(), what);
    }
}
