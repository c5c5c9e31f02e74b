package heard.exchange.ui;

import com.vaadin.flow.server.streams.UploadHandler;
import heard.look.Notices;
import heard.look.OneFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes one file at a time into a temporary one, which is deleted when the next comes or the screen is left. */
final class CsvUpload extends OneFile {
    private static final long serialVersionUID = 1;
    private static final int MOST_BYTES = 256 << 20;

    private final transient Consumer<Path> uploaded;
    private transient @Nullable Path kept;

    CsvUpload(Consumer<Path> uploaded) {
        super(MOST_BYTES, why -> Notices.error(why, ""));
        this.uploaded = uploaded;
        setUploadHandler(UploadHandler.toTempFile((_, file) -> take(file.toPath())));
        setAcceptedFileTypes(".csv", ".tsv", ".txt", ".lsa", "text/csv", "text/plain");
        addDetachListener(_ -> delete());
    }

    /** Takes the file that has arrived in the place of the one before. */
    void take(Path file) {
        delete();
        kept = file;
        clearFileList();
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
    }
}
