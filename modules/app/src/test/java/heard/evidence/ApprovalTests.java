package heard.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.consultations.PublicConsultation;
import heard.evidence.DossierDownloading.Format;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.shared.AccountId;
import heard.shared.DossierId;
import heard.shared.Language;
import heard.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class ApprovalTests {
    private static final String WORDS = "They told the office before they told me.";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ReceiptOpening receipts;

    @Autowired
    Coding coding;

    @Autowired
    ThemeEditing themes;

    @Autowired
    DossierWriting writing;

    @Autowired
    DossierReading reading;

    @Autowired
    DossierSealing sealing;

    @Autowired
    DossierDownloading downloading;

    @Autowired
    DossierApproving approving;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    final ReceiptCode receipt = ReceiptCode.next();
    Coalition coalition;
    Organisation lead;
    Organisation other;
    DossierId dossier;

    @BeforeEach
    void aDraftInACoalitionWhoseReleasesNeedTwo() {
        coalition = fixtures.coalition();
        lead = coalition.organisations().getFirst();
        other = coalition.organisations().getLast();
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(
                        _ -> database.sql("update coalitions.agreement set approvals = 2")
                                .update()));
        dossier = draft(consultations.open(coalition));
    }

    private DossierId draft(PublicConsultation consultation) {
        collecting.answer(
                consultation,
                receipt,
                Language.ENGLISH,
                Map.of(
                        "avoided", Optional.<Answer>of(new Answer.One("yes")),
                        "why", Optional.<Answer>of(new Answer.Text(WORDS))));
        var response = collecting
                .submit(consultation, receipt, new Consent(true, true, false))
                .orElseThrow()
                .id();
        var excerpt = as(Role.ANALYST, () -> {
            var theme = themes.add(consultation.details().id(), ThemeForm.named("Told last"));
            return coding.code(response, "why", 0, WORDS.length(), theme);
        });
        return as(Role.POLICY_LEAD, () -> {
            var id = writing.create(consultation.details().id(), Language.ENGLISH, "People are told last");
            writing.front(id, 0, "People are told last", "In short.", "We asked.");
            var finding = writing.addFinding(id);
            writing.state(id, finding, 0, "Others know first.");
            writing.quote(id, finding, excerpt);
            return id;
        });
    }

    private <R> R as(Role role, ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(coalition, role, work);
    }

    private Approvals standing() {
        return as(Role.ANALYST, () -> approving.standing(dossier)).orElseThrow();
    }

    private boolean approve(Organisation organisation, Role role, String version) {
        var member = new Member(
                AccountId.next(), "Ada of " + organisation.name(), organisation.id(), coalition.id(), Set.of(role));
        return fixtures.as(member, () -> {
            approving.approve(dossier, version, 0);
            return true;
        });
    }

    private DossierRow seal() {
        return as(Role.POLICY_LEAD, () -> sealing.seal(dossier));
    }

    @Test
    void aDraftIsSealedOnceEnoughOrganisationsApprovedIt() {
        var version = standing().version();
        assertThatThrownBy(this::seal)
                .isInstanceOfSatisfying(NotReadyToSeal.class, refused -> assertThat(refused.obstacles())
                        .containsExactly(Obstacle.blocking("approvals", 2)));
        approve(lead, Role.SIGNATORY, version);
        approve(lead, Role.SIGNATORY, version);
        assertThat(standing().missing()).isOne();
        approve(other, Role.SIGNATORY, version);
        assertThat(standing().given())
                .extracting(approval -> approval.organisation().id())
                .containsExactlyInAnyOrder(lead.id(), other.id());
        assertThat(seal().status()).isEqualTo(DossierStatus.SEALED);
    }

    @Test
    void aChangeMakesApprovalsVoid() {
        var version = standing().version();
        approve(lead, Role.SIGNATORY, version);
        approve(other, Role.SIGNATORY, version);
        as(Role.POLICY_LEAD, () -> {
            writing.front(dossier, 1, "People are told last", "In short, and more.", "We asked.");
            return true;
        });
        assertThat(standing().given()).isEmpty();
        assertThatThrownBy(this::seal).isInstanceOf(NotReadyToSeal.class);
        assertThatThrownBy(() -> approve(lead, Role.SIGNATORY, version)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void wordsThatAreWithdrawnMakeApprovalsVoid() {
        approve(lead, Role.SIGNATORY, standing().version());
        receipts.withdraw(coalition.id(), receipt);
        assertThat(standing().given()).isEmpty();
    }

    @Test
    void whoSignsReadsWhatTheyApproveAndWhoReadsNoAnswersDoesNot() {
        as(Role.POLICY_LEAD, () -> {
            writing.addFigure(dossier, writing.addFinding(dossier), FigureChoice.ofQuestion("avoided"));
            return true;
        });
        assertThat(as(Role.SIGNATORY, () -> downloading.file(dossier, Format.HTML)))
                .asString(StandardCharsets.UTF_8)
                .contains(WORDS);
        for (var role : new Role[] {Role.ADMINISTRATOR, Role.FACILITATOR, Role.RECONTACT}) {
            assertThatThrownBy(() -> as(role, () -> downloading.file(dossier, Format.HTML)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anApprovalCanBeTakenBackUntilTheSeal() {
        approve(lead, Role.SIGNATORY, standing().version());
        as(Role.SIGNATORY, () -> {
            approving.takeBack(dossier);
            return true;
        });
        assertThat(standing().given()).isEmpty();
    }

    @Test
    void whoDoesNotSignForTheirOrganisationCannotApprove() {
        for (var role :
                new Role[] {Role.POLICY_LEAD, Role.ANALYST, Role.ORGANISER, Role.FACILITATOR, Role.ADMINISTRATOR}) {
            assertThatThrownBy(() -> approve(lead, role, standing().version()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
