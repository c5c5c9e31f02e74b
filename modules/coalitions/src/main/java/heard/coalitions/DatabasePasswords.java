package heard.coalitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The passwords of the embedded database's roles: random, made at first start, in a file only its owner reads. */
final class DatabasePasswords {
    private static final List<String> ROLES =
            List.of("postgres", DatabaseServer.MIGRATOR, DatabaseServer.APPLICATION, DatabaseServer.INDEXER);
    private static final int BYTES = 24;

    private final Path file;

    DatabasePasswords(Path file) {
        this.file = file;
    }

    Map<String, String> readOrMake() throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                kept.load(in);
            }
        } else {
            ROLES.forEach(role -> kept.setProperty(role, random()));
            write(kept);
        }
        var passwords = new LinkedHashMap<String, String>();
        ROLES.forEach(role -> passwords.put(role, kept.getProperty(role, "")));
        return passwords;
    }

    private void write(Properties passwords) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var partial = Files.createTempFile(file.getParent(), "database", ".part", ownerOnly);
        try (var out = Files.newOutputStream(partial)) {
            passwords.store(out, null);
        }
        Files.move(partial, file);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
