package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the installation: their names, and which coalitions ask them to join. */
@Component
@Transactional
public class Organisations {
    private final JdbcClient database;

    Organisations(JdbcClient database) {
        this.database = database;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return database.sql("select id, name from coalitions.organisation order by lower(name), id")
                .query((row, _) -> new Organisation(new OrganisationId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /** Those with this name, whatever its letters' case. */
    @Transactional(readOnly = true)
    public List<Organisation> called(String name) {
        return database.sql("select id, name from coalitions.organisation where lower(name) = lower(?) order by id")
                .param(name.strip())
                .query((row, _) -> new Organisation(new OrganisationId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    public void rename(OrganisationId organisation, String name) {
        database.sql("update coalitions.organisation set name = ? where id = ?")
                .params(name.strip(), organisation.value())
                .update();
    }

    /** The coalitions whose proposed agreement asks this organisation to join. */
    @Transactional(readOnly = true)
    public List<CoalitionId> asking(OrganisationId organisation) {
        return database
                .sql("select coalition_id from coalitions.offer where organisation_id = ? order by coalition_id")
                .param(organisation.value())
                .query(UUID.class)
                .stream()
                .map(CoalitionId::new)
                .toList();
    }
}
