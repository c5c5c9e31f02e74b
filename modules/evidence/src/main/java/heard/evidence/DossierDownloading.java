package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.evidence.DossierRendering.Rendered;
import heard.evidence.documents.DossierHtml;
import heard.evidence.documents.DossierPdf;
import heard.evidence.documents.DossierWord;
import heard.evidence.documents.FigureTables;
import heard.evidence.documents.Words;
import heard.shared.DossierId;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Gives a dossier as a file; every member of staff may. Consent is checked again each time. */
@Service
@PreAuthorize("isAuthenticated()")
public class DossierDownloading {
    private final Dossiers dossiers;
    private final DossierRendering rendering;
    private final DossierPdf pdf;
    private final DocumentTexts texts;
    private final TransactionOperations transaction;

    DossierDownloading(
            Dossiers dossiers,
            DossierRendering rendering,
            DossierPdf pdf,
            DocumentTexts texts,
            TransactionOperations transaction) {
        this.dossiers = dossiers;
        this.rendering = rendering;
        this.pdf = pdf;
        this.texts = texts;
        this.transaction = transaction;
    }

    /** The formats of a dossier. */
    public enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf"),
        HTML("text/html; charset=utf-8"),
        CSV("text/csv; charset=utf-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The file. PDF takes a second or so, outside of any transaction.
     *
     * @throws heard.documents.PdfNotPossible saying why there is no PDF
     */
    @Traced(Action.DOWNLOAD_DOSSIER)
    public byte[] file(DossierId id, Format format) {
        var rendered = transaction.execute(_ -> rendering.render(dossiers.require(id)));
        if (rendered == null) throw new NoSuchDossier(id);
        var words = texts.in(rendered.document().language());
        return switch (format) {
            case DOCX -> DossierWord.of(rendered.document(), rendered.standing(), words);
            case PDF -> pdf.of(rendered.document(), rendered.standing(), words);
            case HTML -> html(rendered, words).getBytes(StandardCharsets.UTF_8);
            case CSV -> FigureTables.inOne(rendered.document(), words);
        };
    }

    private static String html(Rendered rendered, Words words) {
        return DossierHtml.of(rendered.document(), rendered.standing(), words);
    }
}
