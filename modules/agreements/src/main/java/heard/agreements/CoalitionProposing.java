package heard.agreements;

import heard.accounts.OrganisationFounding;
import heard.accounts.OrganisationFounding.Founded;
import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.AgreementNegotiating;
import heard.coalitions.AgreementProblem;
import heard.coalitions.AgreementProblem.Reason;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementTerms;
import heard.coalitions.AnotherCoalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.CurrentMember;
import heard.coalitions.Organisation;
import heard.coalitions.Organisations;
import heard.coalitions.Term;
import heard.shared.CoalitionId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Proposes a coalition to other organisations. It begins with the proposer's organisation alone, under agreement 1; agreement 2
 * names the others, and takes effect when all of them have accepted it.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CoalitionProposing {
    private final CoalitionForming forming;
    private final AgreementNegotiating negotiating;
    private final AgreementReading agreements;
    private final AnotherCoalition another;
    private final Organisations organisations;
    private final OrganisationFounding founding;

    CoalitionProposing(
            CoalitionForming forming,
            AgreementNegotiating negotiating,
            AgreementReading agreements,
            AnotherCoalition another,
            Organisations organisations,
            OrganisationFounding founding) {
        this.forming = forming;
        this.negotiating = negotiating;
        this.agreements = agreements;
        this.another = another;
        this.organisations = organisations;
        this.founding = founding;
    }

    /** The coalition with its proposed agreement; its members so far are the administrators of the proposer's organisation. */
    @Traced(Action.PROPOSE_AGREEMENT)
    public CoalitionId propose(String name, AgreementTerms terms) {
        var me = CurrentMember.require();
        if (name.isBlank()) throw new AgreementProblem(Reason.NAME);
        if (terms.terms().size() < 2) throw new AgreementProblem(Reason.ALONE);
        var own = terms.of(me.organisation())
                .map(Term::organisation)
                .orElseThrow(() -> new AgreementProblem(Reason.MISSING_ORGANISATION));
        var id = CoalitionId.next();
        return another.in(id, () -> {
            forming.formAlone(id, name.strip(), own);
            negotiating.propose(me, agreements.inForce(), terms);
            return id;
        });
    }

    /** The organisations of the installation that are called exactly so: one has to know whom one wants. */
    @Untraced("A name that the member knows already; nobody's testimony.")
    public List<Organisation> called(String name) {
        return organisations.called(name);
    }

    /** Brings in an organisation that is not here yet; gives the token of the link for its first administrator. */
    @Traced(Action.CHANGE_INSTALLATION)
    public Founded bring(String name, String administrator, String email) {
        if (name.isBlank()) throw new AgreementProblem(Reason.NAME);
        if (!organisations.called(name).isEmpty()) throw new AgreementProblem(Reason.TWICE);
        return founding.found(name, administrator, email);
    }
}
