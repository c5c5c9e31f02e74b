package heard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Row 14: the application's own queries on its own tables, under row-level security as the application's role, and with
 * the coalition as an explicit filter alone as a role that goes round the rules.
 */
final class RowSecurityBenchmark implements Benchmark {
    private static final int COALITIONS = 20;
    private static final int RESPONSES_EACH = 12_500;
    private static final int POINTS = 2_000;
    private static final int PAGES = 200;
    private static final int COUNTS = 60;

    /** What one side runs: as whom, and with what besides the query. */
    private record Side(Connection connection, String filter, boolean told) {}

    /** A query, how often it runs in a round, and whether it is given a receipt or a consultation. */
    private record Query(String name, String sql, int times, boolean byReceipt) {}

    private static final List<Query> QUERIES = List.of(
            new Query("a response by its receipt", "select * from responses.response where receipt = ?", POINTS, true),
            new Query(
                    "a page of 50 responses",
                    "select id, content from responses.response where status = 'SUBMITTED' and consultation_id = ?%s"
                            + " order by submitted_on desc, id limit 50",
                    PAGES,
                    false),
            new Query(
                    "counting a consultation's responses",
                    "select count(*) from responses.response where status = 'SUBMITTED' and consultation_id = ?",
                    COUNTS,
                    false));

    private final List<UUID> coalitions = new ArrayList<>();

    @Override
    public String name() {
        return "rls";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = folder.resolve("data");
        try (var _ = RunningHeard.start(data);
                var superuser = PlainDatabase.connect(data)) {
            fill(superuser);
            try (var application = PlainDatabase.connect(data, "heard_app")) {
                var under = new Side(application, "", true);
                var around = new Side(superuser, " and coalition_id = ?", false);
                application.setAutoCommit(false);
                superuser.setAutoCommit(false);
                return figures(under, around, database(data));
            }
        }
    }

    /** The same rows of the same shape for every coalition, with a consultation and receipts of its own. */
    private void fill(Connection superuser) throws SQLException {
        for (var each = 1; each <= COALITIONS; each++) {
            var coalition = new UUID(0, each);
            coalitions.add(coalition);
            PlainDatabase.execute(
                    superuser, "insert into coalitions.coalition (id, name) values ('" + coalition + "', 'bench')");
            PlainDatabase.execute(superuser, """
                    insert into responses.response (coalition_id, id, revision, consultation_id, organisation_id,
                      questionnaire_version, channel, language, status, submitted_on, count_me, quote_me, only_coalition,
                      receipt, content)
                    select '%1$s', gen_random_uuid(), 0, '%1$s', '%1$s', 1, 'WEB', 'en', 'SUBMITTED',
                      date '2026-01-01' + n %% 300, true, true, false, sha256(('%1$s' || n)::bytea),
                      decode(repeat(md5(n::text), 30), 'hex')
                    from generate_series(1, %2$d) n""".formatted(coalition, RESPONSES_EACH));
        }
        PlainDatabase.execute(superuser, "vacuum analyze responses.response");
    }

    private static ProcessHandle database(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private List<Figure> figures(Side under, Side around, ProcessHandle database) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var query : QUERIES) {
            var rounds = Rounds.interleaved(() -> turn(under, query, database), () -> turn(around, query, database));
            var secured = rounds.getFirst();
            var filtered = rounds.getLast();
            figures.add(Figure.timesAtMost(
                    14, query.name() + ", in its transaction", secured.median(0), "ms", filtered.median(0), 1.1));
            figures.add(Figure.timesAtMost(
                    14, query.name() + ", the query alone", secured.median(1), "ms", filtered.median(1), 1.1));
            figures.add(Figure.timesAtMost(
                    14, query.name() + ", the database", secured.median(2), "CPU-ms", filtered.median(2), 1.1));
        }
        return figures;
    }

    /** Milliseconds for each run: of the whole transaction, of the query, and of the database's processors. */
    private double[] turn(Side side, Query query, ProcessHandle database) throws SQLException {
        var processor = ProcessorTime.of(database);
        var begun = System.nanoTime();
        var querying = 0L;
        var sql = query.sql().contains("%s") ? query.sql().formatted(side.filter()) : query.sql() + side.filter();
        try (var tell = side.connection().prepareStatement("select set_config('heard.coalition', ?, true)");
                var select = side.connection().prepareStatement(sql)) {
            for (var run = 0; run < query.times(); run++) {
                var coalition = coalitions.get(run % COALITIONS);
                if (side.told()) tell(tell, coalition);
                var before = System.nanoTime();
                read(select, side, query, coalition, run);
                querying += System.nanoTime() - before;
                side.connection().commit();
            }
        }
        var whole = System.nanoTime() - begun;
        var used = ProcessorTime.of(database) - processor;
        return new double[] {whole / 1e6 / query.times(), querying / 1e6 / query.times(), used / query.times()};
    }

    private static void tell(PreparedStatement tell, UUID coalition) throws SQLException {
        tell.setString(1, coalition.toString());
        tell.execute();
    }

    private static void read(PreparedStatement select, Side side, Query query, UUID coalition, int run)
            throws SQLException {
        if (query.byReceipt()) select.setBytes(1, receipt(coalition, 1 + run % RESPONSES_EACH));
        else select.setObject(1, coalition);
        if (!side.filter().isEmpty()) select.setObject(2, coalition);
        try (var rows = select.executeQuery()) {
            if (!rows.next()) throw new SQLException("a query of the benchmark found nothing");
            while (rows.next()) rows.getObject(1);
        }
    }

    private static byte[] receipt(UUID coalition, int number) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((coalition.toString() + number).getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
