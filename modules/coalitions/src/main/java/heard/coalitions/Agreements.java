package heard.coalitions;

import heard.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the versions of the current coalition's agreement are kept. */
@Component
class Agreements {
    private final JdbcClient database;

    Agreements(JdbcClient database) {
        this.database = database;
    }

    /** Lets nobody else change the agreement until this transaction ends. */
    void lock() {
        database.sql("select 1 from coalitions.coalition where id = ? for update")
                .param(here())
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<AgreementVersion> all() {
        return versions("true");
    }

    Optional<AgreementVersion> in(AgreementState state) {
        return versions("a.state = '" + state.name() + "'").stream().findFirst();
    }

    private List<AgreementVersion> versions(String condition) {
        return database.sql("""
                        select a.version, a.edition, a.state, a.purpose, a.lead_id, a.approvals, o.id, o.name,
                               a.proposed_by, a.proposed_at, a.in_force_from
                          from coalitions.agreement a
                          join coalitions.organisation o on o.id = a.proposing_organisation_id
                         where a.coalition_id = ? and %s
                         order by a.version desc""".formatted(condition))
                .param(here())
                .query((row, _) -> version(row))
                .list();
    }

    private AgreementVersion version(ResultSet row) throws SQLException {
        var version = row.getInt(1);
        var terms = new AgreementTerms(row.getString(4), organisation(row, 5), row.getInt(6), terms(version));
        return new AgreementVersion(
                version,
                row.getInt(2),
                AgreementState.valueOf(row.getString(3)),
                terms,
                new Organisation(organisation(row, 7), row.getString(8)),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                instant(row, 11),
                answers(version));
    }

    private List<Term> terms(int version) {
        return database.sql("""
                        select o.id, o.name, t.scope, t.leaving
                          from coalitions.term t join coalitions.organisation o on o.id = t.organisation_id
                         where t.coalition_id = ? and t.version = ?
                         order by lower(o.name), o.id""")
                .params(here(), version)
                .query((row, _) -> new Term(
                        new Organisation(organisation(row, 1), row.getString(2)),
                        Scope.valueOf(row.getString(3)),
                        Leaving.valueOf(row.getString(4))))
                .list();
    }

    private List<AgreementAnswer> answers(int version) {
        return database.sql("""
                        select organisation_id, answer = 'ACCEPTED', coalesce(reason, ''), answered_by, answered_at
                          from coalitions.term
                         where coalition_id = ? and version = ? and answer is not null
                         order by answered_at""")
                .params(here(), version)
                .query((row, _) -> new AgreementAnswer(
                        organisation(row, 1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds a version, or writes over it when it is there; nobody has answered it then. */
    void write(int version, int edition, AgreementTerms terms, OrganisationId proposer, String by) {
        database.sql("""
                        insert into coalitions.agreement (coalition_id, version, state, purpose, lead_id, approvals,
                               edition, proposed_by, proposing_organisation_id, proposed_at)
                        values (?, ?, 'PROPOSED', ?, ?, ?, ?, ?, ?, now())
                        on conflict (coalition_id, version) do update
                           set purpose = excluded.purpose, lead_id = excluded.lead_id, approvals = excluded.approvals,
                               edition = excluded.edition, proposed_by = excluded.proposed_by,
                               proposing_organisation_id = excluded.proposing_organisation_id, proposed_at = now()""")
                .params(
                        here(),
                        version,
                        terms.purpose(),
                        terms.lead().value(),
                        terms.approvals(),
                        edition,
                        by,
                        proposer.value())
                .update();
        database.sql("delete from coalitions.term where coalition_id = ? and version = ?")
                .params(here(), version)
                .update();
        for (var term : terms.terms()) {
            database.sql("""
                            insert into coalitions.term (coalition_id, version, organisation_id, scope, leaving)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            here(),
                            version,
                            term.organisation().id().value(),
                            term.scope().name(),
                            term.leaving().name())
                    .update();
        }
    }

    /**
     * Keeps an answer.
     *
     * @param declined why; empty when it is accepted
     */
    void answer(int version, OrganisationId organisation, String declined, String by) {
        database.sql("""
                        update coalitions.term set answer = ?, reason = nullif(?, ''), answered_by = ?, answered_at = now()
                         where coalition_id = ? and version = ? and organisation_id = ?""")
                .params(
                        declined.isEmpty() ? "ACCEPTED" : "DECLINED",
                        declined,
                        by,
                        here(),
                        version,
                        organisation.value())
                .update();
    }

    void mark(int version, AgreementState state) {
        database.sql("""
                        update coalitions.agreement
                           set state = ?, in_force_from = case ? when 'IN_FORCE' then now() else in_force_from end
                         where coalition_id = ? and version = ?""").params(state.name(), state.name(), here(), version).update();
    }

    private static UUID here() {
        return CurrentCoalition.require().value();
    }

    private static OrganisationId organisation(ResultSet row, int column) throws SQLException {
        return new OrganisationId(row.getObject(column, UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
