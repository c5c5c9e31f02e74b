package heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.agreements.AgreementChanging;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementTerms;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.evidence.DossierWriting;
import heard.shared.AccountId;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.Role;
import heard.shared.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Home says waits for somebody, and for nobody else. */
@HeardTest
class WaitingTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    List<Waiting.Room> rooms;

    @Autowired
    ConsultationClosing closing;

    @Autowired
    ConsultationDestroying destroying;

    @Autowired
    AgreementChanging changing;

    @Autowired
    AgreementReading agreements;

    @Autowired
    DossierWriting writing;

    Coalition coalition;

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private Member member(int organisation, Role role) {
        var id = coalition.organisations().get(organisation).id();
        return new Member(AccountId.next(), "Ada", id, coalition.id(), Set.of(role));
    }

    private List<String> waiting(Member member) {
        return fixtures.as(member, () -> rooms.stream()
                .flatMap(room -> room.waiting().stream())
                .map(Waiting::key)
                .toList());
    }

    private void as(Member member, Runnable work) {
        fixtures.as(member, () -> {
            work.run();
            return true;
        });
    }

    @Test
    void nothingWaitsInACoalitionWhereNothingHappened() {
        for (var role : Role.values()) assertThat(waiting(member(0, role))).isEmpty();
    }

    @Test
    void whoeverAskedForDestructionWaitsForTheOther() {
        ConsultationId id = consultations.open(coalition).details().id();
        var asking = member(0, Role.ORGANISER);
        as(asking, () -> {
            closing.close(id);
            destroying.ask(id);
        });
        assertThat(waiting(asking)).isEmpty();
        assertThat(waiting(member(1, Role.ORGANISER))).containsExactly("consultations.waiting.destruction");
        assertThat(waiting(member(1, Role.ANALYST))).isEmpty();
    }

    @Test
    void aProposedAgreementWaitsForTheOrganisationsThatHaveNotAnswered() {
        var proposing = member(0, Role.ADMINISTRATOR);
        as(
                proposing,
                () -> changing.propose(
                        agreements.inForce(), changed(agreements.inForce().terms())));
        assertThat(waiting(proposing)).isEmpty();
        var other = member(1, Role.ADMINISTRATOR);
        assertThat(waiting(other)).containsExactly("agreements.waiting.version");
        as(other, () -> changing.answer(agreements.proposed().orElseThrow(), Optional.empty()));
        assertThat(waiting(other)).isEmpty();
    }

    private static AgreementTerms changed(AgreementTerms terms) {
        return new AgreementTerms("To be heard, together", terms.lead(), 1, terms.terms());
    }

    @Test
    void aDraftThatNeedsApprovalsWaitsForTheSignatoriesOfTheOthers() {
        var id = consultations.open(coalition).details().id();
        var organisations = coalition.organisations();
        as(
                member(0, Role.ADMINISTRATOR),
                () -> changing.propose(
                        agreements.inForce(), changed(agreements.inForce().terms())));
        for (int i = 1; i < organisations.size(); i++) {
            as(
                    member(i, Role.ADMINISTRATOR),
                    () -> changing.answer(agreements.proposed().orElseThrow(), Optional.empty()));
        }
        as(member(0, Role.POLICY_LEAD), () -> writing.create(id, Language.ENGLISH, "People are told last"));
        var signatory = member(1, Role.SIGNATORY);
        assertThat(waiting(signatory)).containsExactly("evidence.waiting.approval");
    }
}
