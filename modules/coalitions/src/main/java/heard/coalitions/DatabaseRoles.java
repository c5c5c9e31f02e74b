package heard.coalitions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** Makes the database's roles and the empty database, by the scripts that operators of their own PostgreSQL use too. */
final class DatabaseRoles {
    /** Opens a connection as a superuser to the database of that name. */
    interface Superuser {
        Connection connect(String database) throws SQLException;
    }

    private DatabaseRoles() {}

    static void make(Superuser superuser, Map<String, String> passwords) throws SQLException, IOException {
        try (var connection = superuser.connect("postgres")) {
            execute(connection, script("roles.sql"));
            for (var role : passwords.entrySet()) setPassword(connection, role.getKey(), role.getValue());
            if (!exists(connection)) execute(connection, "create database heard owner heard_owner");
        }
        try (var connection = superuser.connect("heard")) {
            execute(connection, script("privileges.sql"));
        }
    }

    /** Gives these roles these passwords; connections that are open stay. */
    static void renew(Connection superuser, Map<String, String> passwords) throws SQLException {
        for (var role : passwords.entrySet()) setPassword(superuser, role.getKey(), role.getValue());
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'heard'")) {
            return found.next();
        }
    }

    private static void setPassword(Connection connection, String role, String hexadecimal) throws SQLException {
        execute(connection, "alter role " + role + " password '" + hexadecimal + "'");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) throws IOException {
        try (var in = Objects.requireNonNull(DatabaseRoles.class.getResourceAsStream("/database/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
