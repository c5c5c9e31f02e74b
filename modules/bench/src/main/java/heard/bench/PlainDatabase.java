package heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The application's own database server, reached with plain JDBC: for denominators, and to count statements. */
final class PlainDatabase {
    private PlainDatabase() {}

    static Connection connect(Path data) throws SQLException, IOException {
        return connect(data, "postgres");
    }

    static Connection connect(Path data, String role) throws SQLException, IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("database.properties"))) {
            passwords.load(in);
        }
        var port = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/heard?sslmode=disable", role, passwords.getProperty(role));
    }

    static void countStatementsFromNextStart(Path data) throws SQLException, IOException {
        try (var connection = connect(data);
                var statement = connection.createStatement()) {
            statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
