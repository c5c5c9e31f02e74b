package heard.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a new master key in the place of the old one while Heard runs: from the moment the new one is there it wraps, and
 * both unwrap; then everything is wrapped anew; then the old one is put aside, and destroyed when the operator says so.
 * Every step may be repeated, and a crash between any two leaves what the next start can go on from.
 */
@Component
public class MasterRotation {
    private final MasterKeySource source;
    private final InstallationKeys installation;
    private final OlderWork older;
    private @Nullable List<Path> seen;
    private @Nullable Instant since;

    MasterRotation(MasterKeySource source, InstallationKeys installation, OlderWork older) {
        this.source = source;
        this.installation = installation;
        this.older = older;
    }

    /**
     * Takes up the keys that are there now; whether everything should be wrapped anew. Throws
     * {@link heard.shared.CannotStart} when a key that lies there cannot be one.
     */
    public boolean begin() {
        if (source.files().equals(seen)) return false;
        var keys = source.read(true);
        installation.use(keys);
        since = older.now();
        if (!keys.areMany()) seen = source.files();
        return keys.areMany();
    }

    /** Wraps the keys of the installation; those of coalitions are {@link KeyRotation#rewrapByMaster}. */
    public void installation() {
        installation.rewrap();
    }

    /**
     * Everything was wrapped anew: puts the old key aside, and destroys the one that may go once no transaction runs that
     * may have wrapped with it. Tells whether nothing is left to do.
     */
    public boolean finish() {
        var mayDrop = since != null && older.isOver(since);
        try {
            source.settle(mayDrop);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        if (mayDrop) seen = source.files();
        return mayDrop;
    }
}
