package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.vault.Vault;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Forms a coalition of new organisations, with a key of its own. An organisation alone is a coalition of one. */
@Service
public class CoalitionForming {
    private final JdbcClient database;
    private final Vault vault;
    private final TransactionOperations transaction;
    private final MemberOrganisations members;

    CoalitionForming(JdbcClient database, Vault vault, TransactionOperations transaction, MemberOrganisations members) {
        this.database = database;
        this.vault = vault;
        this.transaction = transaction;
        this.members = members;
    }

    /**
     * Forms the coalition, all or nothing.
     *
     * @param organisations their names, at least one, the lead organisation first
     */
    public Coalition form(String name, List<String> organisations) {
        return form(CoalitionId.next(), name, organisations);
    }

    /** The same with a new id known beforehand, so that what else belongs to the coalition can be one transaction. */
    public Coalition form(CoalitionId id, String name, List<String> organisations) {
        if (organisations.isEmpty()) throw new IllegalArgumentException("a coalition needs an organisation");
        return CurrentCoalition.in(
                id,
                () -> transaction.execute(_ -> inTransaction(
                        id, name, () -> organisations.stream().map(this::found).toList())));
    }

    /** A coalition of one, of an organisation that is there already; to be one with others by agreement. */
    public Coalition formAlone(CoalitionId id, String name, Organisation organisation) {
        return CurrentCoalition.in(
                id, () -> transaction.execute(_ -> inTransaction(id, name, () -> List.of(organisation))));
    }

    private Coalition inTransaction(CoalitionId id, String name, Supplier<List<Organisation>> found) {
        database.sql("insert into coalitions.coalition (id, name) values (?, ?)")
                .params(id.value(), name)
                .update();
        var organisations = found.get();
        agree(id, organisations);
        for (var each : organisations) members.join(each.id(), each.equals(organisations.getFirst()));
        vault.createKey(id);
        return new Coalition(id, name, organisations);
    }

    private Organisation found(String name) {
        var organisation = new Organisation(OrganisationId.next(), name);
        database.sql("insert into coalitions.organisation (id, name) values (?, ?)")
                .params(organisation.id().value(), name)
                .update();
        return organisation;
    }

    /** Who forms a coalition at once shares everything in it, until they agree otherwise. */
    private void agree(CoalitionId coalition, List<Organisation> organisations) {
        var lead = organisations.getFirst().id().value();
        database.sql("""
                        insert into coalitions.agreement (coalition_id, version, state, purpose, lead_id, approvals,
                               proposed_by, proposing_organisation_id, proposed_at, in_force_from)
                        values (?, 1, 'IN_FORCE', '', ?, 0, '', ?, now(), now())""").params(coalition.value(), lead, lead).update();
        for (var each : organisations) {
            database.sql("""
                            insert into coalitions.term (coalition_id, version, organisation_id, scope, leaving, answer,
                                   answered_by, answered_at)
                            values (?, 1, ?, 'FULL_TEXT', 'TAKES', 'ACCEPTED', '', now())""").params(coalition.value(), each.id().value()).update();
        }
    }
}
