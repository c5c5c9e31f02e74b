package heard.bench;

import java.nio.file.Path;
import java.sql.Connection;

/** Row 3: how many statements the application sends; beginning and ending transactions apart. */
final class StatementCount {
    private static final String SENT = """
            select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
             where r.rolname = 'heard_app' and s.query !~* '^(begin|commit|rollback|start|set|show)'""";

    private final Path data;

    StatementCount(Path data) {
        this.data = data;
    }

    /** Work that is counted. */
    interface Counted {
        void run() throws Exception;
    }

    long of(Counted work) throws Exception {
        try (var connection = PlainDatabase.connect(data)) {
            PlainDatabase.execute(connection, "create extension if not exists pg_stat_statements");
            PlainDatabase.execute(connection, "select pg_stat_statements_reset()");
            work.run();
            return count(connection);
        }
    }

    private static long count(Connection connection) throws Exception {
        return PlainDatabase.number(connection, SENT);
    }
}
