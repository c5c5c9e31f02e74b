package heard.accounts;

import heard.coalitions.OrganisationJoined;
import heard.coalitions.OrganisationLeft;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which coalitions accounts work, and what that follows of the agreements of their organisations. */
@Component
@Transactional
class PlacesOfAccounts {
    private final JdbcClient database;

    PlacesOfAccounts(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    List<CoalitionId> of(AccountId account) {
        return database
                .sql("select coalition_id from accounts.place where account_id = ? order by coalition_id")
                .param(account.value())
                .query(UUID.class)
                .stream()
                .map(CoalitionId::new)
                .toList();
    }

    /** Where some people of an organisation work. */
    @Transactional(readOnly = true)
    List<CoalitionId> of(OrganisationId organisation) {
        return database
                .sql("select distinct coalition_id from accounts.place where organisation_id = ? order by coalition_id")
                .param(organisation.value())
                .query(UUID.class)
                .stream()
                .map(CoalitionId::new)
                .toList();
    }

    /** They work there from now on, and begin there when they sign in again; false when they have no place there. */
    boolean work(AccountId account, CoalitionId coalition) {
        return database.sql("""
                        update accounts.account a set works_in = p.coalition_id from accounts.place p
                         where p.account_id = a.id and a.id = ? and p.coalition_id = ?""").params(account.value(), coalition.value()).update() == 1;
    }

    /** An organisation's administrators work in each of its coalitions; they ask the others in. */
    @EventListener
    void joined(OrganisationJoined event) {
        database.sql("""
                        insert into accounts.place (account_id, coalition_id, organisation_id, roles)
                        select account_id, cast(:coalition as uuid), organisation_id,
                               array(select distinct r from accounts.place o cross join unnest(o.roles) r
                                      where o.account_id = p.account_id and o.organisation_id = p.organisation_id
                                        and 'ADMINISTRATOR' = any (o.roles))
                          from accounts.place p
                         where organisation_id = :organisation and 'ADMINISTRATOR' = any (roles)
                         group by account_id, organisation_id
                        on conflict do nothing""")
                .param("coalition", event.coalition().value())
                .param("organisation", event.organisation().value())
                .update();
    }

    /**
     * With their organisation its people lose the coalition, from their next request on. Where they go on, in the
     * organisation's own coalition, they have the same roles.
     */
    @EventListener
    void left(OrganisationLeft event) {
        database.sql("""
                        insert into accounts.place (account_id, coalition_id, organisation_id, roles)
                        select account_id, cast(:own as uuid), organisation_id, roles from accounts.place
                         where coalition_id = :coalition and organisation_id = :organisation
                        on conflict do nothing""")
                .param("own", event.own().value())
                .param("coalition", event.coalition().value())
                .param("organisation", event.organisation().value())
                .update();
        database.sql("delete from accounts.place where coalition_id = ? and organisation_id = ?")
                .params(event.coalition().value(), event.organisation().value())
                .update();
        database.sql("delete from accounts.offered_place where coalition_id = ? and organisation_id = ?")
                .params(event.coalition().value(), event.organisation().value())
                .update();
    }
}
