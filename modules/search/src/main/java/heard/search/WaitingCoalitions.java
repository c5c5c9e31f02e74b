package heard.search;

import heard.shared.CoalitionId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose changes wait, over all coalitions: the only thing that is read across them, by a role that sees no more. */
@Component
class WaitingCoalitions {
    private final JdbcClient database;

    WaitingCoalitions(@Qualifier("indexer") DataSource indexer) {
        this.database = JdbcClient.create(indexer);
    }

    /** How many rows wait, and how many were given up. */
    record Counts(long waiting, long dead) {}

    /** Steps from coalition to coalition along the primary key, whatever number of rows each has. */
    List<CoalitionId> now() {
        return database.sql("""
                        with recursive waiting as (
                          (select coalition_id from search.outbox where attempts < :most order by coalition_id limit 1)
                          union all
                          select (select o.coalition_id from search.outbox o
                                   where o.coalition_id > w.coalition_id and o.attempts < :most
                                   order by o.coalition_id limit 1)
                            from waiting w where w.coalition_id is not null)
                        select coalition_id from waiting where coalition_id is not null""").param("most", OutboxRows.MOST_ATTEMPTS).query(UUID.class).list().stream()
                .map(CoalitionId::new)
                .toList();
    }

    /** Coalitions whose answers were written to another index than this. */
    List<CoalitionId> elsewhereThan(String index) {
        return database
                .sql("select coalition_id from search.place where index_id <> ?")
                .param(index)
                .query(UUID.class)
                .list()
                .stream()
                .map(CoalitionId::new)
                .toList();
    }

    Counts counts() {
        return database.sql("""
                        select count(*) filter (where attempts < :most), count(*) filter (where attempts >= :most)
                          from search.outbox""")
                .param("most", OutboxRows.MOST_ATTEMPTS)
                .query((row, _) -> new Counts(row.getLong(1), row.getLong(2)))
                .single();
    }
}
