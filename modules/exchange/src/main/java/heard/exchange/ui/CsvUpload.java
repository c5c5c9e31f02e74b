package heard.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import heard.look.Notices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes one file at a time into a temporary one, which is deleted when the next comes or the screen is left. */
final class CsvUpload extends Upload {
    private static final long serialVersionUID = 1;
    private static final int MOST_BYTES = 256 << 20;

    private final transient Consumer<Path> uploaded;
    private transient @Nullable Path kept;

    CsvUpload(Consumer<Path> uploaded) {
        super(UploadHandler.toTempFile((_, file) -> {}));
        this.uploaded = uploaded;
        setUploadHandler(UploadHandler.toTempFile((_, file) -> take(file.toPath())));
        setMaxFiles(1);
        setMaxFileSize(MOST_BYTES);
        setAcceptedFileTypes(".csv", ".tsv", ".txt", ".lsa", "text/csv", "text/plain");
        setUploadButton(new Button(getTranslation("exchange.import.choose")));
        setDropLabel(new Span(getTranslation("exchange.import.drop")));
        addFileRejectedListener(event -> Notices.error(getTranslation("exchange.import.toolarge"), ""));
        addDetachListener(_ -> delete());
    }

    /** Takes the file that has arrived in the place of the one before. */
    void take(Path file) {
        delete();
        kept = file;
        uploaded.accept(file);
    }

    private void delete() {
        if (kept == null) return;
        try {
            Files.deleteIfExists(kept);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        kept = null;
        clearFileList();
    }
}
