package heard.coalitions;

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
}
