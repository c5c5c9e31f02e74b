package heard.vault;

import java.nio.file.Path;

/** Looks at the master key before a database is started for nothing. */
public final class MasterKeyReadiness {
    private MasterKeyReadiness() {}

    /**
     * Makes the key in the data directory when there is neither a key nor a database yet. Throws
     * {@link heard.shared.CannotStart} when a database stands there without its key, or the key cannot be one.
     *
     * @param environment the key in Base64, or blank when it is in the data directory
     */
    public static void demand(String environment, Path directory, boolean databaseExists) {
        MasterKey.from(environment, directory.resolve("master.key"), databaseExists);
    }
}
