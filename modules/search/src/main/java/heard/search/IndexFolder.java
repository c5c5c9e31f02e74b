package heard.search;

import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of our own index. It is derived, so what cannot be read, or is of another version, is thrown away: the
 * new index has another identity, which makes the worker enqueue everything.
 */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String IDENTITY = "identity";
    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens the index, made anew where needed; throws {@link CannotStart} when the folder cannot be used at all. */
    AnswerIndex open() {
        try {
            var current = folder.resolve(AnswerEntry.INDEX);
            if (!isReadable(current)) begin(current);
            return open(current);
        } catch (IOException | SearchException problem) {
            throw new CannotStart(
                    "The search index in " + folder + " cannot be opened: see that this user may write there and the"
                            + " disk is not full; the folder may be deleted, it is then made again.",
                    problem);
        }
    }

    private AnswerIndex open(Path current) throws IOException {
        try {
            return IndexOpening.inFolder(folder, Files.readString(current.resolve(IDENTITY)));
        } catch (SearchException unreadable) {
            LOG.warn("the search index could not be opened and is made again");
            begin(current);
            return IndexOpening.inFolder(folder, Files.readString(current.resolve(IDENTITY)));
        }
    }

    private static boolean isReadable(Path current) throws IOException {
        if (!Files.exists(current.resolve(IDENTITY))) return false;
        try (var directory = FSDirectory.open(current);
                var reader = DirectoryReader.open(directory)) {
            return reader.numDocs() >= 0;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private void begin(Path current) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(current);
        Files.writeString(current.resolve(IDENTITY), UUID.randomUUID().toString());
    }
}
