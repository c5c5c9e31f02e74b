package heard.coalitions;

import heard.shared.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL of our own in the data directory: durable, with passwords, on the loopback address alone. */
final class EmbeddedDatabase {
    private static final String ADDRESS = "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable";

    private final Path data;
    private final Path binaries;
    private final DatabasePasswords passwords;

    EmbeddedDatabase(Path directory) {
        data = directory.resolve("postgresql");
        binaries = directory.resolve("postgresql-binaries");
        passwords = new DatabasePasswords(directory.resolve("database.properties"));
    }

    /** Whether it was made before, roles and all. */
    boolean exists() {
        return Files.exists(data.resolve("roles-made"));
    }

    DatabaseServer start() {
        try {
            OrphanedDatabase.stop(data);
            var all = passwords.readOrMake();
            var first = !exists();
            var port = freePort();
            var server = server(port, all).start();
            if (first) makeRoles(port, all);
            else all = renewed(port, all);
            return new DatabaseServer(ADDRESS.formatted(port, "heard"), Map.copyOf(all), server);
        } catch (IOException | SQLException | IllegalStateException problem) {
            throw refusal(problem);
        }
    }

    private EmbeddedPostgres.Builder server(int port, Map<String, String> all) {
        var settings = new HashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "60");
        for (var durable : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
            settings.put(durable, "on");
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", all.getOrDefault("postgres", ""));
        settings.forEach(builder::setServerConfig);
        return builder;
    }

    /** Makes the roles and the database; a start that was killed before the end of this does it again. */
    private void makeRoles(int port, Map<String, String> all) throws SQLException, IOException {
        DatabaseRoles.make(
                database -> DriverManager.getConnection(
                        ADDRESS.formatted(port, database), "postgres", all.getOrDefault("postgres", "")),
                all);
        Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        try (var connection = DriverManager.getConnection(
                        ADDRESS.formatted(port, "heard"), "postgres", all.getOrDefault("postgres", ""));
                var statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
        Files.writeString(data.resolve("roles-made"), "");
    }

    /** A start that is killed in between leaves passwords that the next one replaces. */
    private Map<String, String> renewed(int port, Map<String, String> kept) throws SQLException, IOException {
        var all = passwords.renew();
        try (var connection = DriverManager.getConnection(
                ADDRESS.formatted(port, "postgres"), "postgres", kept.getOrDefault("postgres", ""))) {
            DatabaseRoles.renew(connection, all);
        }
        return all;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private CannotStart refusal(Exception problem) {
        if (isRootWithoutNamespaces()) {
            return new CannotStart(
                    "PostgreSQL does not run as root where user namespaces are switched off:"
                            + " start Heard as an ordinary user.",
                    problem);
        }
        return new CannotStart(
                "The database in " + data + " did not start (" + problem.getMessage()
                        + "): see docs/operations.md, 'When the database does not start'.",
                problem);
    }

    /** Root starts PostgreSQL in a user namespace, because PostgreSQL itself refuses root. */
    private static boolean isRootWithoutNamespaces() {
        if (!"root".equals(System.getProperty("user.name"))) return false;
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0;
        } catch (IOException problem) {
            return true;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
