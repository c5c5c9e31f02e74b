package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.IFrame;
import heard.evidence.DossierDownloading;
import heard.evidence.DossierDownloading.Format;
import heard.shared.DossierId;
import java.nio.charset.StandardCharsets;

/** The document as its readers will see it, in a frame in which no script runs. */
final class Preview extends IFrame {
    private static final long serialVersionUID = 1;

    Preview(DossierDownloading downloading, DossierId id) {
        setSrcdoc(new String(downloading.file(id, Format.HTML), StandardCharsets.UTF_8));
        setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        setTitle(getTranslation("evidence.dossier.preview"));
        addClassName("evidence-preview");
    }

    static void open(DossierDownloading downloading, DossierId id) {
        var dialog = new Dialog(new Preview(downloading, id));
        dialog.setHeaderTitle(dialog.getTranslation("evidence.dossier.preview"));
        dialog.setWidth("min(60rem, 96vw)");
        dialog.setHeight("92vh");
        var close = new Button(dialog.getTranslation("evidence.dossier.close"), _ -> dialog.close());
        close.addThemeName("tertiary");
        dialog.getHeader().add(close);
        dialog.open();
    }
}
