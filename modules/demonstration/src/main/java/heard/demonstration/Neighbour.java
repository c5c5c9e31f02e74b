package heard.demonstration;

import heard.accounts.MemberInviting;
import heard.accounts.StaffMember;
import heard.coalitions.AgreementNegotiating;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementTerms;
import heard.coalitions.AgreementVersion;
import heard.coalitions.AnotherCoalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.Leaving;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Organisations;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import heard.shared.CoalitionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Makes a second coalition, in which an organisation of the demonstration works too, and which asks another to join. It is one
 * transaction: there is all of it or nothing, and what is missing is made at the next start.
 */
@Component
class Neighbour {
    private final UserDetailsService accounts;
    private final Organisations organisations;
    private final AnotherCoalition another;
    private final CoalitionForming forming;
    private final MemberInviting inviting;
    private final AgreementReading agreements;
    private final AgreementNegotiating negotiating;

    Neighbour(
            UserDetailsService accounts,
            Organisations organisations,
            AnotherCoalition another,
            CoalitionForming forming,
            MemberInviting inviting,
            AgreementReading agreements,
            AgreementNegotiating negotiating) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.another = another;
        this.forming = forming;
        this.inviting = inviting;
        this.agreements = agreements;
        this.negotiating = negotiating;
    }

    /** Nothing where it is there already, and nothing beside people who are not invented. */
    void makeOnce(CoalitionContent content, NeighbourContent neighbour) {
        if (!organisations.called(neighbour.organisation()).isEmpty()) return;
        var joined = staff(content.administrator(neighbour.joined()).email());
        var asked = staff(content.administrator(neighbour.asked()).email());
        if (joined.isEmpty() || asked.isEmpty()) return;
        var id = after(joined.get().coalition());
        another.in(id, () -> make(id, neighbour, joined.get(), asked.get()));
    }

    /** Whoever works in both begins where their id comes first, and there is more to see in the other. */
    private static CoalitionId after(CoalitionId other) {
        return Stream.generate(CoalitionId::next)
                .filter(id -> id.toString().compareTo(other.toString()) > 0)
                .findFirst()
                .orElseThrow();
    }

    private CoalitionId make(CoalitionId id, NeighbourContent neighbour, Member joined, Member asked) {
        var own = forming.form(id, neighbour.coalition(), List.of(neighbour.organisation()))
                .lead();
        var founder = founder(id, neighbour, own);
        var both = List.of(own, organisation(joined));
        var agreed = propose(neighbour, founder, both);
        negotiating.answer(joined, agreed, Optional.empty());
        var three = List.of(own, organisation(joined), organisation(asked));
        negotiating.answer(joined, propose(neighbour, founder, three), Optional.empty());
        return id;
    }

    private Member founder(CoalitionId id, NeighbourContent neighbour, Organisation organisation) {
        var person = neighbour.person();
        var account = inviting.invite(person.email(), person.name(), id, organisation.id(), NeighbourContent.ROLES);
        inviting.choose(account, DemonstrationSignIns.PASSWORD);
        return new Member(account, person.name(), organisation.id(), id, NeighbourContent.ROLES);
    }

    private AgreementVersion propose(NeighbourContent neighbour, Member founder, List<Organisation> named) {
        var terms = named.stream()
                .map(each -> new Term(each, Scope.REDACTED_TEXT, Leaving.TAKES))
                .toList();
        var before = agreements.inForce();
        return negotiating.propose(
                founder, before, new AgreementTerms(neighbour.purpose(), founder.organisation(), 1, terms));
    }

    private Organisation organisation(Member member) {
        return organisations.all().stream()
                .filter(each -> each.id().equals(member.organisation()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Member> staff(String email) {
        try {
            return accounts.loadUserByUsername(email) instanceof StaffMember staff
                    ? Optional.of(staff.member())
                    : Optional.empty();
        } catch (UsernameNotFoundException nobody) {
            return Optional.empty();
        }
    }
}
