package heard.coalitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.AgreementProblem.Reason;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class AgreementTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    AgreementNegotiating negotiating;

    @Autowired
    AgreementReading reading;

    @Autowired
    CoalitionForming forming;

    @Autowired
    CoalitionReading coalitions;

    @Autowired
    Organisations organisations;

    @Autowired
    Sharing sharing;

    Coalition coalition;
    Organisation lead;
    Organisation second;
    Organisation third;
    CoalitionId own;

    @BeforeEach
    void threeTogether() {
        coalition = fixtures.coalition();
        lead = coalition.organisations().get(0);
        second = coalition.organisations().get(1);
        third = coalition.organisations().get(2);
        own = fixtures.coalition().id();
    }

    private <R> R here(Supplier<R> work) {
        return CurrentCoalition.<R, RuntimeException>in(coalition.id(), work::get);
    }

    private Member of(Organisation organisation) {
        return new Member(
                AccountId.next(),
                "Ada of " + organisation.name(),
                organisation.id(),
                coalition.id(),
                Set.of(Role.ADMINISTRATOR));
    }

    private AgreementVersion inForce() {
        return here(reading::inForce);
    }

    private AgreementTerms terms(Scope ofSecond, Organisation... more) {
        var terms = new ArrayList<Term>();
        terms.add(new Term(lead, Scope.FULL_TEXT, Leaving.TAKES));
        terms.add(new Term(second, ofSecond, Leaving.TAKES));
        terms.add(new Term(third, Scope.FULL_TEXT, Leaving.LEAVES));
        for (var each : more) terms.add(new Term(each, Scope.COUNTS, Leaving.TAKES));
        return new AgreementTerms("To be heard", lead.id(), 2, terms);
    }

    private AgreementVersion propose(AgreementTerms terms) {
        return here(() -> negotiating.propose(of(lead), here(reading::proposed).orElseGet(this::inForce), terms));
    }

    private AgreementVersion accept(Organisation organisation, AgreementVersion seen) {
        return here(() -> negotiating.answer(of(organisation), seen, Optional.empty()));
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .asInstanceOf(type(AgreementProblem.class))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    @Test
    void theOldVersionHoldsUntilEveryOrganisationAcceptedTheNewOne() {
        var proposed = propose(terms(Scope.COUNTS));
        accept(second, proposed);
        assertThat(inForce().version()).isOne();
        var asLead = of(lead);
        assertThat(CurrentMember.<Scope, RuntimeException>in(asLead, () -> sharing.of(second.id())))
                .isEqualTo(Scope.FULL_TEXT);
        assertThat(accept(third, proposed).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(inForce().version()).isEqualTo(2);
        assertThat(CurrentMember.<List<Limit>, RuntimeException>in(asLead, sharing::limits))
                .containsExactly(new Limit(second, Scope.COUNTS, 2));
        assertThat(here(reading::all))
                .extracting(AgreementVersion::state)
                .containsExactly(AgreementState.IN_FORCE, AgreementState.SUPERSEDED);
    }

    @Test
    void whoDeclinesSaysWhyAndTheVersionDoesNotTakeEffect() {
        var proposed = propose(terms(Scope.COUNTS));
        refused(Reason.DECLINE_REASON, () -> here(() -> negotiating.answer(of(second), proposed, Optional.of(" "))));
        var declined = here(() -> negotiating.answer(of(second), proposed, Optional.of("Counts are too little")));
        assertThat(declined.answerOf(second.id()).orElseThrow().reason()).isEqualTo("Counts are too little");
        accept(third, proposed);
        assertThat(inForce().version()).isOne();
        accept(second, proposed);
        assertThat(inForce().version()).isEqualTo(2);
    }

    @Test
    void aChangedProposalIsAnsweredAfresh() {
        accept(second, propose(terms(Scope.COUNTS)));
        var changed = here(() ->
                negotiating.propose(of(third), here(reading::proposed).orElseThrow(), terms(Scope.REDACTED_TEXT)));
        assertThat(changed.edition()).isEqualTo(2);
        assertThat(changed.answers()).extracting(AgreementAnswer::organisation).containsExactly(third.id());
    }

    @Test
    void theSecondOfTwoAdministratorsSeesWhatTheFirstChanged() {
        var seen = propose(terms(Scope.COUNTS));
        here(() -> negotiating.propose(of(third), seen, terms(Scope.REDACTED_TEXT)));
        assertThatThrownBy(() -> here(() -> negotiating.propose(of(second), seen, terms(Scope.FULL_TEXT))))
                .asInstanceOf(type(AgreementChanged.class))
                .satisfies(changed -> assertThat(changed.now()).hasValueSatisfying(now -> {
                    assertThat(now.proposedBy()).isEqualTo("Ada of " + third.name());
                    assertThat(now.terms().of(second.id()).orElseThrow().scope())
                            .isEqualTo(Scope.REDACTED_TEXT);
                }));
        assertThatThrownBy(() -> accept(second, seen)).isInstanceOf(AgreementChanged.class);
    }

    @Test
    void ofTwoWhoProposeAtOnceOneIsRefusedAndNothingIsLost() throws Exception {
        var seen = inForce();
        try (var people = Executors.newFixedThreadPool(2)) {
            var one = people.submit(() -> tried(lead, seen, terms(Scope.COUNTS)));
            var two = people.submit(() -> tried(second, seen, terms(Scope.REDACTED_TEXT)));
            assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(here(reading::proposed).orElseThrow().edition()).isOne();
    }

    private boolean tried(Organisation organisation, AgreementVersion seen, AgreementTerms terms) {
        try {
            here(() -> negotiating.propose(of(organisation), seen, terms));
            return true;
        } catch (AgreementChanged _) {
            return false;
        }
    }

    @Test
    void anOrganisationJoinsWhenAllHaveAcceptedAndItToo() {
        var alone = forming.form("Alone " + UUID.randomUUID(), List.of("Newcomers"));
        var newcomer = alone.lead();
        var proposed = propose(terms(Scope.COUNTS, newcomer));
        assertThat(organisations.asking(newcomer.id())).containsExactly(coalition.id());
        accept(second, proposed);
        accept(third, proposed);
        assertThat(here(coalitions::current).organisations()).doesNotContain(newcomer);
        accept(newcomer, proposed);
        assertThat(here(coalitions::current).organisations()).contains(newcomer);
        assertThat(organisations.asking(newcomer.id())).isEmpty();
    }

    @Test
    void whoIsNotNamedHasNoSay() {
        var stranger = fixtures.coalition().lead();
        var proposed = propose(terms(Scope.COUNTS));
        refused(Reason.NOT_NAMED, () -> accept(stranger, proposed));
        refused(Reason.NOT_NAMED, () -> here(() -> negotiating.propose(of(stranger), proposed, terms(Scope.COUNTS))));
        refused(
                Reason.NOT_PROPOSER,
                () -> here(() -> {
                    negotiating.withdraw(of(second), proposed);
                    return true;
                }));
    }

    @Test
    void termsThatAreNotWholeAreRefused() {
        var whole = terms(Scope.COUNTS);
        var some = whole.terms().subList(0, 2);
        refused(Reason.MISSING_ORGANISATION, () -> propose(new AgreementTerms("Why", lead.id(), 1, some)));
        refused(Reason.PURPOSE, () -> propose(new AgreementTerms(" ", lead.id(), 1, whole.terms())));
        refused(Reason.APPROVALS, () -> propose(new AgreementTerms("Why", lead.id(), 4, whole.terms())));
        var stranger = fixtures.coalition().lead().id();
        refused(Reason.LEAD, () -> propose(new AgreementTerms("Why", stranger, 1, whole.terms())));
        var twice = new ArrayList<>(whole.terms());
        twice.add(whole.terms().getFirst());
        refused(Reason.TWICE, () -> propose(new AgreementTerms("Why", lead.id(), 1, twice)));
        assertThat(here(reading::proposed)).isEmpty();
    }

    @Test
    void whatIsTakenBackAsksNobodyAnyMore() {
        var newcomer = forming.form("Alone", List.of("Newcomers")).lead();
        var proposed = propose(terms(Scope.COUNTS, newcomer));
        here(() -> {
            negotiating.withdraw(of(lead), proposed);
            return true;
        });
        assertThat(organisations.asking(newcomer.id())).isEmpty();
        assertThatThrownBy(() -> accept(newcomer, proposed)).isInstanceOf(AgreementChanged.class);
    }

    private boolean leave(Organisation organisation) {
        return here(() -> {
            negotiating.leave(of(organisation), own);
            return true;
        });
    }

    @Test
    void whoLeavesIsOutAtOnceAndTheOthersGoOn() {
        var proposed = propose(terms(Scope.COUNTS));
        leave(second);
        assertThat(here(coalitions::current).organisations()).containsExactly(lead, third);
        assertThat(inForce().terms().names(second.id())).isFalse();
        assertThat(inForce().answers()).hasSize(2);
        assertThatThrownBy(() -> accept(third, proposed)).isInstanceOf(AgreementChanged.class);
        refused(Reason.NOT_NAMED, () -> leave(second));
    }

    @Test
    void theLeadHandsOverFirstAndTheLastStays() {
        refused(Reason.LEAD_LEAVES, () -> leave(lead));
        leave(second);
        leave(third);
        refused(Reason.LAST, () -> leave(lead));
    }
}
