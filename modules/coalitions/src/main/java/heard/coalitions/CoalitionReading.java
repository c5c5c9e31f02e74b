package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the current coalition. */
@Service
@Transactional(readOnly = true)
public class CoalitionReading {
    private final JdbcClient database;

    CoalitionReading(JdbcClient database) {
        this.database = database;
    }

    /** The current coalition with its organisations; throws {@link NoCurrentCoalition} where none is set. */
    public Coalition current() {
        var id = CurrentCoalition.require();
        var name = database.sql("select name from coalitions.coalition")
                .query(String.class)
                .single();
        return new Coalition(id, name, organisations(id));
    }

    private List<Organisation> organisations(CoalitionId id) {
        return database.sql("""
                        select o.id, o.name
                          from coalitions.member_organisation m
                          join coalitions.organisation o on o.id = m.organisation_id
                         where m.coalition_id = ?
                         order by m.lead desc, o.name""")
                .param(id.value())
                .query((row, _) -> new Organisation(new OrganisationId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }
}
