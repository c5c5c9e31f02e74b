package heard.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.CoalitionSwitching;
import heard.accounts.MemberAdministering;
import heard.accounts.MemberInviting;
import heard.accounts.MemberRow;
import heard.accounts.Workplace;
import heard.coalitions.AgreementProblem;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementState;
import heard.coalitions.AgreementTerms;
import heard.coalitions.AnotherCoalition;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.CoalitionReading;
import heard.coalitions.Leaving;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import heard.shared.CoalitionId;
import heard.shared.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class CoalitionsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    CoalitionForming forming;

    @Autowired
    MemberInviting inviting;

    @Autowired
    MemberAdministering members;

    @Autowired
    CoalitionProposing proposing;

    @Autowired
    OfferAnswering offers;

    @Autowired
    AgreementChanging changing;

    @Autowired
    AgreementReading agreements;

    @Autowired
    CoalitionReading coalitions;

    @Autowired
    CoalitionSwitching switching;

    @Autowired
    AnotherCoalition another;

    Coalition home;
    Coalition away;
    Member proposer;
    Member asked;

    @BeforeEach
    void twoOrganisationsWithACoalitionOfTheirOwn() {
        home = alone("Home ");
        away = alone("Away ");
        proposer = administrator(home);
        asked = administrator(away);
    }

    private Coalition alone(String name) {
        var called = name + UUID.randomUUID();
        return forming.form(called, List.of(called));
    }

    private Member administrator(Coalition coalition) {
        var roles = Set.of(Role.ADMINISTRATOR, Role.ORGANISER);
        var organisation = coalition.lead();
        var account = inviting.invite(
                UUID.randomUUID() + "@example.org", "Ada Example", coalition.id(), organisation.id(), roles);
        inviting.choose(account, "correct horse battery");
        return new Member(account, "Ada of " + organisation.name(), organisation.id(), coalition.id(), roles);
    }

    private AgreementTerms terms(Organisation... organisations) {
        var terms = List.of(organisations).stream()
                .map(each -> new Term(each, Scope.REDACTED_TEXT, Leaving.TAKES))
                .toList();
        return new AgreementTerms("To be heard together", organisations[0].id(), 1, terms);
    }

    private CoalitionId proposed() {
        return fixtures.as(proposer, () -> proposing.propose("Together", terms(home.lead(), away.lead())));
    }

    private List<CoalitionId> places(Member member) {
        return fixtures.as(member, switching::mine).stream()
                .map(Workplace::coalition)
                .toList();
    }

    @Test
    void aCoalitionBeginsAloneAndIsWholeWhenAllHaveAccepted() {
        var id = proposed();
        assertThat(places(proposer)).containsExactlyInAnyOrder(home.id(), id);
        assertThat(places(asked)).containsExactly(away.id());
        var offer = fixtures.as(asked, offers::offers).getFirst();
        assertThat(offer.name()).isEqualTo("Together");
        assertThat(offer.inForce().terms().terms()).hasSize(1);
        var now = fixtures.as(asked, () -> offers.answer(id, offer.proposed(), Optional.empty()));
        assertThat(now.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(places(asked)).containsExactlyInAnyOrder(away.id(), id);
        assertThat(another.in(id, coalitions::current).organisations()).containsExactly(home.lead(), away.lead());
        assertThat(fixtures.as(asked, offers::offers)).isEmpty();
        var theirs = fixtures.as(
                new Member(asked.account(), asked.name(), asked.organisation(), id, asked.roles()), members::all);
        assertThat(theirs).extracting(MemberRow::account).contains(asked.account(), proposer.account());
    }

    @Test
    void whoDeclinesStaysOutAndSaysWhy() {
        var id = proposed();
        var offer = fixtures.as(asked, offers::offers).getFirst();
        fixtures.as(asked, () -> offers.answer(id, offer.proposed(), Optional.of("Not this year")));
        assertThat(another.in(id, agreements::proposed).orElseThrow().answerOf(asked.organisation()))
                .hasValueSatisfying(answer -> assertThat(answer.reason()).isEqualTo("Not this year"));
        assertThat(places(asked)).containsExactly(away.id());
    }

    @Test
    void nobodyAnswersForAnotherOrganisation() {
        var id = proposed();
        var offer = fixtures.as(asked, offers::offers).getFirst();
        var stranger = administrator(alone("Stranger "));
        assertThat(fixtures.as(stranger, offers::offers)).isEmpty();
        assertThatThrownBy(() -> fixtures.as(stranger, () -> offers.answer(id, offer.proposed(), Optional.empty())))
                .isInstanceOf(NoSuchOffer.class);
        assertThatThrownBy(() -> fixtures.as(
                        stranger,
                        () -> changing.propose(
                                offer.proposed(), offer.proposed().terms())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anOrganisationThatIsNotHereIsBroughtInByItsAdministrator() {
        var name = "Newcomers " + UUID.randomUUID();
        var email = UUID.randomUUID() + "@example.org";
        var founded = fixtures.as(proposer, () -> proposing.bring(name, "Bo Example", email));
        assertThat(fixtures.as(proposer, () -> proposing.called(name.toUpperCase(Locale.ROOT))))
                .containsExactly(founded.organisation());
        var id = fixtures.as(proposer, () -> proposing.propose("Together", terms(home.lead(), founded.organisation())));
        assertThat(inviting.accept(founded.token(), "correct horse battery")).isTrue();
        assertThat(another.in(id, agreements::proposed)).isPresent();
        assertThatThrownBy(() -> fixtures.as(proposer, () -> proposing.bring(name, "Bo", email)))
                .isInstanceOf(AgreementProblem.class);
    }

    @Test
    void proposalsThatAreNotWholeAreRefusedAndNothingIsFormed() {
        for (var attempt : List.<ScopedValue.CallableOp<CoalitionId, RuntimeException>>of(
                () -> proposing.propose(" ", terms(home.lead(), away.lead())),
                () -> proposing.propose("Together", terms(home.lead())),
                () -> proposing.propose(
                        "Together", terms(away.lead(), alone("Third ").lead())),
                () -> proposing.propose(
                        "Together",
                        new AgreementTerms(
                                "",
                                home.lead().id(),
                                1,
                                terms(home.lead(), away.lead()).terms())))) {
            assertThatThrownBy(() -> fixtures.as(proposer, attempt)).isInstanceOf(AgreementProblem.class);
        }
        assertThat(places(proposer)).containsExactly(home.id());
    }

    @Test
    void onlyAdministratorsNegotiate() {
        for (var role : Role.values()) {
            if (role == Role.ADMINISTRATOR) continue;
            assertThatThrownBy(() -> fixtures.as(
                            home, role, () -> proposing.propose("Together", terms(home.lead(), away.lead()))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixtures.as(home, role, offers::offers)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
