package heard.coalitions;

import java.util.Map;

/**
 * Where PostgreSQL is and how its roles sign in.
 *
 * @param url JDBC address of the database
 * @param passwords from the role's name to its password
 */
record DatabaseServer(String url, Map<String, String> passwords, AutoCloseable running) implements AutoCloseable {
    static final String MIGRATOR = "heard_migrator";
    static final String APPLICATION = "heard_app";
    static final String INDEXER = "heard_indexer";

    String password(String role) {
        return passwords.getOrDefault(role, "");
    }

    @Override
    public void close() throws Exception {
        running.close();
    }
}
