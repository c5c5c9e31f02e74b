package heard.search;

import heard.shared.CoalitionId;
import heard.shared.ResponseId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of one coalition that say which responses to bring up to date; used inside its transactions. */
@Component
class OutboxRows {
    /** After this many failures a row waits for a person: see {@link IndexHealth}. */
    static final int MOST_ATTEMPTS = 10;

    private static final int PORTION = 1_000;
    private final JdbcClient database;

    OutboxRows(JdbcClient database) {
        this.database = database;
    }

    record Row(long id, ResponseId response) {}

    void add(CoalitionId coalition, Collection<ResponseId> responses) {
        database.sql("insert into search.outbox (coalition_id, response_id) select ?, unnest(?)")
                .param(coalition.value())
                .param(uuids(responses))
                .update();
    }

    /** Enqueues any number in portions, so that memory does not grow with it; closes the stream. */
    void addAll(CoalitionId coalition, Stream<ResponseId> responses) {
        try (responses) {
            responses.gather(Gatherers.windowFixed(PORTION)).forEach(some -> add(coalition, some));
        }
    }

    /** Whether this transaction now is the only one on any node that serves the coalition. */
    boolean lock(CoalitionId coalition) {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended('search.outbox ' || ?, 0))")
                .param(coalition.toString())
                .query(Boolean.class)
                .single();
    }

    List<Row> due(int most) {
        return database.sql("""
                        select id, response_id from search.outbox
                         where attempts < ? and (due is null or due <= now())
                         order by id limit ?""")
                .params(MOST_ATTEMPTS, most)
                .query((row, _) -> new Row(row.getLong(1), new ResponseId(row.getObject(2, UUID.class))))
                .list();
    }

    /** Takes the rows away, and every earlier one about the same responses, those given up included. */
    boolean done(Collection<Row> rows) {
        var last = rows.stream().mapToLong(Row::id).max().orElse(0);
        return database.sql("delete from search.outbox where response_id = any(?) and id <= ?")
                        .param(uuids(rows.stream().map(Row::response).toList()))
                        .param(last)
                        .update()
                > 0;
    }

    /** Tries the row again later, each time twice as late, ten minutes at most. */
    boolean failed(Row row, Throwable why) {
        return database.sql("""
                        update search.outbox
                           set attempts = attempts + 1, failure = ?,
                               due = now() + least(interval '1 second' * power(2, attempts), interval '10 minutes')
                         where id = ?""").params(why.getClass().getName(), row.id()).update() > 0;
    }

    /** Remembers that the coalition's answers are in this index, when they were in none yet. */
    void place(CoalitionId coalition, String index) {
        database.sql("insert into search.place (coalition_id, index_id) values (?, ?) on conflict do nothing")
                .params(coalition.value(), index)
                .update();
    }

    /** Remembers that the coalition's answers go to this index from now on; false when they already did. */
    boolean move(String index) {
        return database.sql("update search.place set index_id = :index where index_id <> :index")
                        .param("index", index)
                        .update()
                > 0;
    }

    private static UUID[] uuids(Collection<ResponseId> responses) {
        return responses.stream().map(ResponseId::value).toArray(UUID[]::new);
    }
}
