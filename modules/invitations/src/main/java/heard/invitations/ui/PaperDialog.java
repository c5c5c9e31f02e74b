package heard.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.look.BackgroundWork;
import heard.look.Notices;
import heard.questionnaires.exporting.ExportNotPossible;
import heard.questionnaires.exporting.ExportedForm;
import java.io.ByteArrayInputStream;
import java.util.function.Function;

/** Makes the paper form of a language, in the usual or in large print. */
final class PaperDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Function<Boolean, ExportedForm> making;
    private final Checkbox large = new Checkbox(getTranslation("invitations.paper.large"));
    private final BackgroundWork work = new BackgroundWork();
    private final Div result = new Div();

    /**
     * Not yet open.
     *
     * @param language its name
     * @param making makes the form; takes whether in large print
     */
    PaperDialog(String language, Function<Boolean, ExportedForm> making) {
        this.making = making;
        setHeaderTitle(getTranslation("invitations.paper.heading", language));
        setWidth("32rem");
        result.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("invitations.paper.help")), large, work, result);
        var make = new Button(getTranslation("invitations.paper.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("invitations.paper.close"), _ -> close()), make);
    }

    private void make() {
        if (work.isRunning()) return;
        result.removeAll();
        boolean inLarge = large.getValue();
        work.start(getTranslation("invitations.paper.making"), _ -> making.apply(inLarge), this::show, this::refused);
    }

    private void show(ExportedForm form) {
        var handler = DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                new ByteArrayInputStream(form.file()), form.name(), form.mediaType(), form.file().length));
        var link = new Anchor(handler, getTranslation("invitations.paper.download", form.name()));
        link.getElement().setAttribute("download", true);
        result.add(new Paragraph(link));
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
}
