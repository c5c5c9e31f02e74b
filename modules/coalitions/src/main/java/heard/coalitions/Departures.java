package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations still have responses to take along. */
@Component
@Transactional
public class Departures {
    private final JdbcClient database;

    Departures(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Departure> all() {
        return database.sql("select coalition_id, organisation_id, own_coalition_id from coalitions.departure")
                .query((row, _) -> new Departure(
                        new CoalitionId(row.getObject(1, UUID.class)),
                        new OrganisationId(row.getObject(2, UUID.class)),
                        new CoalitionId(row.getObject(3, UUID.class))))
                .list();
    }

    void begin(Departure departure) {
        database.sql("""
                        insert into coalitions.departure (coalition_id, organisation_id, own_coalition_id)
                        values (?, ?, ?) on conflict (coalition_id, organisation_id)
                          do update set own_coalition_id = excluded.own_coalition_id""")
                .params(
                        departure.from().value(),
                        departure.organisation().value(),
                        departure.own().value())
                .update();
    }

    /** All of them have arrived. */
    public void end(Departure departure) {
        database.sql("delete from coalitions.departure where coalition_id = ? and organisation_id = ?")
                .params(departure.from().value(), departure.organisation().value())
                .update();
    }
}
