package heard.coalitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The passwords of the embedded database's roles: random, in a file only its owner reads. The superuser's is made at first
 * start and used at starts alone; the others, which Heard works with, are good until the next start.
 */
final class DatabasePasswords {
    private static final String SUPERUSER = "postgres";
    private static final List<String> WORKING =
            List.of(DatabaseServer.MIGRATOR, DatabaseServer.APPLICATION, DatabaseServer.INDEXER);
    private static final int BYTES = 24;

    private final Path file;

    DatabasePasswords(Path file) {
        this.file = file;
    }

    /** What was kept, or else was made now. */
    Map<String, String> readOrMake() throws IOException {
        return Files.exists(file) ? read() : write(random());
    }

    /** New ones for the roles that Heard works as; they hold once {@link DatabaseRoles#renew} told the database. */
    Map<String, String> renew() throws IOException {
        return write(read().getOrDefault(SUPERUSER, ""));
    }

    private Map<String, String> read() throws IOException {
        var kept = new Properties();
        try (var in = Files.newInputStream(file)) {
            kept.load(in);
        }
        var passwords = new LinkedHashMap<String, String>();
        kept.stringPropertyNames().forEach(role -> passwords.put(role, kept.getProperty(role, "")));
        return passwords;
    }

    private Map<String, String> write(String superuser) throws IOException {
        var passwords = new LinkedHashMap<String, String>();
        passwords.put(SUPERUSER, superuser);
        WORKING.forEach(role -> passwords.put(role, random()));
        var kept = new Properties();
        kept.putAll(passwords);
        write(kept);
        return passwords;
    }

    private void write(Properties passwords) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var partial = Files.createTempFile(file.getParent(), "database", ".part", ownerOnly);
        try (var out = Files.newOutputStream(partial)) {
            passwords.store(out, null);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
