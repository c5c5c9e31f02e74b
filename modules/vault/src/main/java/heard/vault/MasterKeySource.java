package heard.vault;

import com.google.crypto.tink.Aead;
import heard.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the master key is: in the environment, in a file, or in a PKCS#12 store; in {@code master.key} of the data
 * directory where nothing is said. Only that last one is ever made by Heard itself.
 */
@Component
public final class MasterKeySource {
    private static final String VARIABLE = "HEARD_MASTER_KEY";

    private final String environment;
    private final String old;
    private final MasterKeyStore store;
    private final MasterKeyFiles files;
    private final boolean named;

    @Autowired
    MasterKeySource(
            @Value("${heard.master.key:}") String environment,
            @Value("${heard.master.key-file:}") String file,
            @Value("${heard.master.key-old:}") String old,
            MasterKeyStore store,
            @Value("${heard.data:data}") Path directory) {
        this.environment = environment;
        this.old = old;
        this.store = store;
        named = !file.isBlank();
        files = new MasterKeyFiles(
                named
                        ? Path.of(file).toAbsolutePath()
                        : directory.toAbsolutePath().resolve("master.key"));
        demandOne();
    }

    private void demandOne() {
        var given = Stream.of(!environment.isBlank(), named, store.isGiven())
                .filter(is -> is)
                .count();
        if (given > 1) {
            throw new CannotStart(
                    "The master key is given twice: set only one of HEARD_MASTER_KEY, HEARD_MASTER_KEY_FILE"
                            + " and HEARD_MASTER_KEYSTORE.");
        }
    }

    /**
     * Looks at the master key before a database is started for nothing. Makes it in the data directory when there is
     * neither a key nor a database yet. Throws {@link CannotStart} when a database stands there without its key, or the
     * key cannot be one.
     */
    public void demand(boolean databaseExists) {
        var _ = read(databaseExists);
    }

    /** The keys as they are now, the one to wrap with first; never made new over existing keys. */
    MasterKeys read(boolean keysExist) {
        var all = new ArrayList<Aead>();
        if (!environment.isBlank()) all.add(MasterKey.parse(environment, VARIABLE));
        else if (store.isGiven()) all.addAll(store.read());
        else all.addAll(fromFiles(keysExist));
        if (!old.isBlank()) all.add(MasterKey.parse(old, "HEARD_MASTER_KEY_OLD"));
        return new MasterKeys(all);
    }

    private List<Aead> fromFiles(boolean keysExist) {
        try {
            files.settle();
            if (files.all().isEmpty()) {
                if (keysExist || named) throw missing();
                MasterKey.make(files.current());
            }
        } catch (IOException problem) {
            throw unreadable(files.current(), problem);
        }
        return files.all().stream().map(MasterKeySource::parse).toList();
    }

    private static Aead parse(Path file) {
        try {
            return MasterKey.parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException gone) {
            throw new CannotStart("The master key in " + file + " went away while it was read: try again.", gone);
        } catch (IOException problem) {
            throw unreadable(file, problem);
        }
    }

    private CannotStart missing() {
        return new CannotStart("The master key is missing, and without it nothing in this database can be read: put "
                + files.current() + " back, or say where it is with HEARD_MASTER_KEY, HEARD_MASTER_KEY_FILE or"
                + " HEARD_MASTER_KEYSTORE.");
    }

    private static CannotStart unreadable(Path file, IOException problem) {
        return new CannotStart("The master key in " + file + " cannot be read: let this user read it.", problem);
    }

    /** The files of a master key that lies in a file; empty for the other kinds. */
    List<Path> files() {
        return isInFile() ? files.all() : List.of();
    }

    /** Puts the next key in the place of the present one, once nothing needs that any more, and destroys what is to be dropped. */
    void settle(boolean mayDrop) throws IOException {
        if (!isInFile()) return;
        files.swap();
        if (mayDrop) files.drop();
    }

    private boolean isInFile() {
        return environment.isBlank() && !store.isGiven();
    }
}
