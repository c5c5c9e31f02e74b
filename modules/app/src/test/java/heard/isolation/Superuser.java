package heard.isolation;

import heard.coalitions.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tests' own look at the database, which no policy covers: what is there, whatever the application sees of it. */
@Component
@Lazy
final class Superuser {
    private final DataDirectory directory;

    Superuser(DataDirectory directory) {
        this.directory = directory;
    }

    /** A connection that bypasses every rule, outside of the application's pool. */
    Connection connect() throws SQLException {
        return connect("postgres");
    }

    /** A connection as one of the roles that the application has, without the application around it. */
    Connection connect(String role) throws SQLException {
        try {
            var passwords = new Properties();
            try (var in = Files.newInputStream(directory.path().resolve("database.properties"))) {
                passwords.load(in);
            }
            var port = Files.readAllLines(directory.path().resolve("postgresql/postmaster.pid"))
                    .get(3);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/heard?sslmode=disable",
                    role,
                    passwords.getProperty(role, ""));
        } catch (IOException problem) {
            throw new IllegalStateException("no embedded database to look into", problem);
        }
    }

    /** The first column of what a query finds, as text. */
    static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
