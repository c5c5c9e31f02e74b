package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import heard.documents.PdfNotPossible;
import heard.evidence.DossierDownloading;
import heard.evidence.DossierDownloading.Format;
import heard.evidence.DossierRow;
import heard.look.BackgroundWork;
import heard.look.Notices;
import heard.shared.DossierId;
import java.io.ByteArrayInputStream;

/** Links to a dossier's files. PDF takes a moment and is made in the background. */
@SpringComponent
class DossierDownloads {
    private final DossierDownloading downloading;

    DossierDownloads(DossierDownloading downloading) {
        this.downloading = downloading;
    }

    Div of(DossierRow dossier) {
        var line = new Div();
        line.addClassName("evidence-downloads");
        line.add(new Span(line.getTranslation("evidence.download.as")));
        line.add(link(dossier.id(), Format.DOCX), pdf(dossier.id()), link(dossier.id(), Format.HTML));
        line.add(link(dossier.id(), Format.CSV));
        return line;
    }

    private Anchor link(DossierId dossier, Format format) {
        var handler =
                DownloadHandler.fromInputStream(_ -> response(downloading.file(dossier, format), dossier, format));
        var link = new Anchor(handler, "");
        link.setText(link.getTranslation(key(format)));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Div pdf(DossierId dossier) {
        var work = new BackgroundWork();
        var make = new Button(work.getTranslation(key(Format.PDF)));
        make.addThemeName("tertiary-inline");
        make.addClickListener(_ -> {
            if (work.isRunning()) return;
            var what = work.getTranslation("evidence.download.making");
            work.start(
                    what,
                    _ -> downloading.file(dossier, Format.PDF),
                    pdf -> deliver(work, dossier, pdf),
                    problem -> tell(work, problem));
        });
        return new Div(make, work);
    }

    private static void deliver(BackgroundWork work, DossierId dossier, byte[] pdf) {
        var handler = DownloadHandler.fromInputStream(_ -> response(pdf, dossier, Format.PDF));
        var link = new Anchor(handler, work.getTranslation("evidence.download.ready"));
        link.getElement().setAttribute("download", true);
        work.getParent().ifPresent(parent -> parent.getElement().appendChild(link.getElement()));
        link.getElement().callJsFunction("click");
    }

    private static void tell(BackgroundWork work, Exception problem) {
        if (problem instanceof PdfNotPossible reason) {
            Notices.error(work.getTranslation(reason.key(), reason.arguments()), "");
        } else {
            Notices.failure(problem);
        }
    }

    private static DownloadResponse response(byte[] file, DossierId dossier, Format format) {
        var name = "dossier-" + dossier.toString().substring(0, 8) + "." + format.extension();
        return new DownloadResponse(new ByteArrayInputStream(file), name, format.mediaType(), file.length);
    }

    private static String key(Format format) {
        return "evidence.download." + format.extension();
    }
}
