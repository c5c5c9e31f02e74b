package heard.audit;

import heard.shared.AccountId;
import heard.shared.HarmlessCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of the current coalition, for its administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class TrailReading {
    private static final String WANTED = """
            from audit.entry
            where (cast(:account as uuid) is null or account_id = :account)
              and (cast(:action as text) is null or action = :action)
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:to as timestamptz) is null or at < :to)""";

    private final JdbcClient database;

    TrailReading(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    @Traced(Action.READ_TRAIL)
    public List<TrailEntry> page(TrailFilter filter, int offset, int limit) {
        return wanted("""
                        select id, at, account_id, action, consultation_id, subject_kind, subject_id
                        """ + WANTED + " order by at desc, id offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(TrailReading::entry)
                .list();
    }

    @Untraced("Says how many entries there are, and nothing of them.")
    public long count(TrailFilter filter) {
        return wanted("select count(*) " + WANTED, filter).query(Long.class).single();
    }

    /**
     * All that is wanted as CSV (RFC 4180, UTF-8), the oldest first.
     *
     * @param names what stands for an account
     */
    @Traced(Action.EXPORT_TRAIL)
    public byte[] csv(TrailFilter filter, Function<AccountId, String> names) {
        var written = new StringWriter();
        try (var printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
            printer.printRecord("at", "who", "account", "action", "consultation", "kind", "id");
            var entries = wanted("""
                    select id, at, account_id, action, consultation_id, subject_kind, subject_id
                    """ + WANTED + " order by at, id", filter)
                    .query(TrailReading::entry)
                    .list();
            for (var each : entries) print(printer, each, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, TrailEntry entry, Function<AccountId, String> names)
            throws IOException {
        var who =
                HarmlessCell.of(Optional.ofNullable(entry.account()).map(names).orElse("Heard"));
        printer.printRecord(
                entry.at(), who, entry.account(), entry.action(), entry.consultation(), entry.kind(), entry.subject());
    }

    private JdbcClient.StatementSpec wanted(String sql, TrailFilter filter) {
        var account = filter.account();
        var action = filter.action();
        var to = filter.to();
        return database.sql(sql)
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .param("action", action == null ? null : action.name(), Types.VARCHAR)
                .param("from", start(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", start(to == null ? null : to.plusDays(1)), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static TrailEntry entry(ResultSet row, int number) throws SQLException {
        var account = row.getObject(3, UUID.class);
        return new TrailEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                account == null ? null : new AccountId(account),
                Action.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getObject(7, UUID.class));
    }
}
