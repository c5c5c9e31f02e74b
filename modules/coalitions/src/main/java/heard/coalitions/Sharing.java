package heard.coalitions;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import heard.shared.OrganisationId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the agreement in force lets the member at work see. Where nobody is signed in (participants' pages, background work)
 * nothing is withheld. What an organisation that left had agreed goes on holding for the responses that it left behind.
 */
@Component
@Transactional(readOnly = true)
public class Sharing {
    private final JdbcClient database;

    Sharing(JdbcClient database) {
        this.database = database;
    }

    /** How much may be seen of the responses that this organisation collected; of one that never agreed, the counts alone. */
    public Scope of(OrganisationId collector) {
        var member = CurrentMember.get();
        if (member.isEmpty() || member.get().organisation().equals(collector)) return Scope.FULL_TEXT;
        return terms().stream()
                .filter(term -> term.organisation().id().equals(collector))
                .findFirst()
                .map(Limit::scope)
                .orElse(Scope.COUNTS);
    }

    /** Whose responses the member sees, by name of what is allowed: whoever never agreed is not in it. */
    public Shown shown() {
        var member = CurrentMember.get();
        if (member.isEmpty()) return Shown.EVERYTHING;
        var terms = terms();
        var whole = new HashSet<>(those(terms, Scope.FULL_TEXT));
        whole.add(member.get().organisation());
        var covered = new HashSet<>(those(terms, Scope.REDACTED_TEXT));
        covered.removeAll(whole);
        return new Shown(false, whole, covered);
    }

    /** The organisations whose responses all others may read, with redactions or without; the others share counts only. */
    public Set<OrganisationId> readByAll() {
        var terms = terms();
        var read = new HashSet<>(those(terms, Scope.FULL_TEXT));
        read.addAll(those(terms, Scope.REDACTED_TEXT));
        return Set.copyOf(read);
    }

    private static Set<OrganisationId> those(List<Limit> terms, Scope scope) {
        return terms.stream()
                .filter(term -> term.scope() == scope)
                .map(term -> term.organisation().id())
                .collect(toUnmodifiableSet());
    }

    /** The organisations of whose responses the member sees less than the full text, by name. */
    public List<Limit> limits() {
        var member = CurrentMember.get();
        if (member.isEmpty()) return List.of();
        return agreed().stream()
                .filter(term -> !term.organisation().id().equals(member.get().organisation()))
                .toList();
    }

    /** The organisations that share less than the full text with the others, by name and whoever asks. */
    public List<Limit> agreed() {
        return terms().stream().filter(term -> term.scope() != Scope.FULL_TEXT).toList();
    }

    /** What each organisation lets the others see of the responses that it collects, whoever asks. */
    public Map<OrganisationId, Scope> agreedScopes() {
        return terms().stream()
                .collect(toUnmodifiableMap(term -> term.organisation().id(), Limit::scope));
    }

    /** The newest term of each organisation that was ever in force. */
    private List<Limit> terms() {
        return database.sql("""
                        select o.id, o.name, t.scope, t.version
                          from (select distinct on (t.organisation_id) t.organisation_id, t.scope, t.version
                                  from coalitions.term t
                                  join coalitions.agreement a using (coalition_id, version)
                                 where t.coalition_id = ? and a.state in ('IN_FORCE', 'SUPERSEDED')
                                 order by t.organisation_id, t.version desc) t
                          join coalitions.organisation o on o.id = t.organisation_id
                         order by o.name, o.id""")
                .param(CurrentCoalition.require().value())
                .query((row, _) -> new Limit(
                        new Organisation(new OrganisationId(row.getObject(1, UUID.class)), row.getString(2)),
                        Scope.valueOf(row.getString(3)),
                        row.getInt(4)))
                .list();
    }
}
