package heard.coalitions;

import heard.coalitions.AgreementProblem.Reason;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the agreement of the current coalition. A version is proposed, each organisation that it names accepts or declines
 * it, and it takes effect when all have accepted; the one before holds until then. A change to a proposed version is a new
 * edition, which everybody answers afresh. Who may do so is asked by the use cases.
 */
@Service
@Transactional
public class AgreementNegotiating {
    private final Agreements agreements;
    private final MemberOrganisations organisations;
    private final Departures departures;

    AgreementNegotiating(Agreements agreements, MemberOrganisations organisations, Departures departures) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.departures = departures;
    }

    /**
     * Proposes these terms, which the proposer's organisation accepts thereby.
     *
     * @param seen what the proposer had before them: the version that was proposed, or else the one in force
     * @throws AgreementChanged when it is another by now
     */
    public AgreementVersion propose(Member by, AgreementVersion seen, AgreementTerms terms) {
        agreements.lock();
        demandInside(by);
        var proposed = agreements.in(AgreementState.PROPOSED);
        var now = proposed.or(() -> agreements.in(AgreementState.IN_FORCE)).orElseThrow(NoCurrentCoalition::new);
        if (!isSame(now, seen)) throw new AgreementChanged(proposed);
        demandWhole(terms);
        var version = proposed.map(AgreementVersion::version)
                .orElseGet(() -> agreements.all().getFirst().version() + 1);
        var edition = proposed.map(known -> known.edition() + 1).orElse(1);
        agreements.write(version, edition, terms, by.organisation(), by.name());
        organisations.offer(terms);
        return accept(by, version);
    }

    /** Accepts or declines, for the member's organisation, the edition that they saw. */
    public AgreementVersion answer(Member by, AgreementVersion seen, Optional<String> declined) {
        agreements.lock();
        var proposed = demandProposed(seen);
        if (!proposed.terms().names(by.organisation())) throw new AgreementProblem(Reason.NOT_NAMED);
        if (declined.isEmpty()) return accept(by, proposed.version());
        if (declined.get().isBlank()) throw new AgreementProblem(Reason.DECLINE_REASON);
        agreements.answer(proposed.version(), by.organisation(), declined.get().strip(), by.name());
        return agreements.in(AgreementState.PROPOSED).orElseThrow();
    }

    /** Takes a proposal back; the organisation that made it alone can. */
    public void withdraw(Member by, AgreementVersion seen) {
        agreements.lock();
        var proposed = demandProposed(seen);
        if (!proposed.proposer().id().equals(by.organisation())) throw new AgreementProblem(Reason.NOT_PROPOSER);
        end(proposed);
    }

    /** Throws {@link AgreementProblem} when the member's organisation cannot leave as things stand. */
    public void demandLeaving(Member by) {
        demandInside(by);
        var terms = agreements
                .in(AgreementState.IN_FORCE)
                .orElseThrow(NoCurrentCoalition::new)
                .terms();
        if (terms.terms().size() == 1) throw new AgreementProblem(Reason.LAST);
        if (terms.lead().equals(by.organisation())) throw new AgreementProblem(Reason.LEAD_LEAVES);
    }

    /**
     * Takes an organisation out at once; what the others agreed goes on without it, and what was proposed is void.
     *
     * @param own its own coalition, into which it takes the responses it collected if that was agreed
     */
    public void leave(Member by, CoalitionId own) {
        agreements.lock();
        demandLeaving(by);
        var now = agreements.in(AgreementState.IN_FORCE).orElseThrow(NoCurrentCoalition::new);
        agreements.in(AgreementState.PROPOSED).ifPresent(this::end);
        var version = agreements.all().getFirst().version() + 1;
        agreements.write(version, 1, without(now.terms(), by.organisation()), by.organisation(), by.name());
        now.answers().stream()
                .filter(answer -> !answer.organisation().equals(by.organisation()))
                .forEach(answer -> agreements.answer(version, answer.organisation(), "", answer.by()));
        agreements.mark(now.version(), AgreementState.SUPERSEDED);
        agreements.mark(version, AgreementState.IN_FORCE);
        organisations.leave(by.organisation(), own);
        now.terms()
                .of(by.organisation())
                .filter(term -> term.leaving() == Leaving.TAKES)
                .ifPresent(_ -> departures.begin(new Departure(CurrentCoalition.require(), by.organisation(), own)));
    }

    private static AgreementTerms without(AgreementTerms terms, OrganisationId leaving) {
        var staying = terms.terms().stream()
                .filter(term -> !term.organisation().id().equals(leaving))
                .toList();
        var approvals = Math.min(terms.approvals(), staying.size());
        return new AgreementTerms(terms.purpose(), terms.lead(), approvals, staying);
    }

    private AgreementVersion accept(Member by, int version) {
        agreements.answer(version, by.organisation(), "", by.name());
        var proposed = agreements.in(AgreementState.PROPOSED).orElseThrow();
        if (!proposed.isAcceptedByAll()) return proposed;
        agreements
                .in(AgreementState.IN_FORCE)
                .ifPresent(old -> agreements.mark(old.version(), AgreementState.SUPERSEDED));
        agreements.mark(version, AgreementState.IN_FORCE);
        organisations.follow(proposed.terms());
        return agreements.in(AgreementState.IN_FORCE).orElseThrow();
    }

    private void end(AgreementVersion proposed) {
        agreements.mark(proposed.version(), AgreementState.WITHDRAWN);
        organisations.takeOffersBack();
    }

    private void demandInside(Member by) {
        if (!organisations.all().contains(by.organisation())) throw new AgreementProblem(Reason.NOT_NAMED);
    }

    private AgreementVersion demandProposed(AgreementVersion seen) {
        var proposed = agreements.in(AgreementState.PROPOSED);
        return proposed.filter(now -> isSame(now, seen)).orElseThrow(() -> new AgreementChanged(proposed));
    }

    private static boolean isSame(AgreementVersion now, AgreementVersion seen) {
        return now.version() == seen.version() && now.edition() == seen.edition() && now.state() == seen.state();
    }

    private void demandWhole(AgreementTerms terms) {
        var named = new HashSet<OrganisationId>();
        terms.terms().forEach(term -> named.add(term.organisation().id()));
        if (named.size() != terms.terms().size()) throw new AgreementProblem(Reason.TWICE);
        if (!named.containsAll(organisations.all())) throw new AgreementProblem(Reason.MISSING_ORGANISATION);
        if (!named.contains(terms.lead())) throw new AgreementProblem(Reason.LEAD);
        if (terms.purpose().isEmpty() || terms.purpose().length() > AgreementTerms.LONGEST_PURPOSE) {
            throw new AgreementProblem(Reason.PURPOSE);
        }
        if (terms.approvals() < 0 || terms.approvals() > named.size()) throw new AgreementProblem(Reason.APPROVALS);
    }
}
