package heard.accounts;

import heard.coalitions.OrganisationJoined;
import heard.coalitions.OrganisationLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which coalitions the people of an organisation work: asked at sign-in, before any coalition is known. */
@Component
@Transactional
class Workplaces {
    private final JdbcClient database;

    Workplaces(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void joined(OrganisationJoined joined) {
        database.sql("""
                        insert into accounts.workplace (organisation_id, coalition_id) values (?, ?)
                        on conflict do nothing""")
                .params(joined.organisation().value(), joined.coalition().value())
                .update();
    }

    @EventListener
    void left(OrganisationLeft left) {
        database.sql("delete from accounts.workplace where organisation_id = ? and coalition_id = ?")
                .params(left.organisation().value(), left.coalition().value())
                .update();
    }
}
