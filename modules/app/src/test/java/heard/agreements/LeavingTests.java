package heard.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.CoalitionSwitching;
import heard.accounts.MemberInviting;
import heard.accounts.Workplace;
import heard.analysis.Coding;
import heard.analysis.ExcerptFilter;
import heard.analysis.ExcerptReading;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.coalitions.AgreementProblem;
import heard.coalitions.AgreementReading;
import heard.coalitions.AnotherCoalition;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionReading;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.PublicConsultation;
import heard.consultations.Status;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.evidence.DossierReading;
import heard.evidence.DossierSealing;
import heard.evidence.DossierWriting;
import heard.questionnaires.Answer;
import heard.questionnaires.Medium;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.QuestionnairePublishing;
import heard.questionnaires.media.MediumKeeping;
import heard.questionnaires.media.MediumReading;
import heard.responses.AttachmentTaking;
import heard.responses.Consent;
import heard.responses.OriginalAnswers;
import heard.responses.ReadResponse;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.responses.ResponseTaking;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionReason;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.ExcerptId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import heard.vault.CannotUnseal;
import heard.vault.Vault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class LeavingTests {
    private static final String WORDS = "Doctor Rowan told the office before they told me.";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures asking;

    @Autowired
    MemberInviting inviting;

    @Autowired
    CoalitionLeaving leaving;

    @Autowired
    DepartureFinishing finishing;

    @Autowired
    CoalitionSwitching switching;

    @Autowired
    CoalitionReading coalitions;

    @Autowired
    AgreementReading agreements;

    @Autowired
    AnotherCoalition another;

    @Autowired
    ConsultationReading consultations;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ReceiptOpening receipts;

    @Autowired
    ResponseReading responses;

    @Autowired
    ResponseTaking taking;

    @Autowired
    AttachmentTaking attachments;

    @Autowired
    MediumKeeping media;

    @Autowired
    MediumReading shown;

    @Autowired
    QuestionnaireEditing editing;

    @Autowired
    QuestionnairePublishing publishing;

    @Autowired
    ContactKeeping contacts;

    @Autowired
    Redacting redacting;

    @Autowired
    Coding coding;

    @Autowired
    ThemeEditing themes;

    @Autowired
    ExcerptReading excerpts;

    @Autowired
    DossierWriting writing;

    @Autowired
    DossierSealing sealing;

    @Autowired
    DossierReading dossiers;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    final ReceiptCode receipt = ReceiptCode.next();
    Coalition coalition;
    Organisation leaver;
    Member administrator;
    PublicConsultation consultation;
    ResponseId response;

    @BeforeEach
    void anOrganisationThatCollectedAResponse() {
        coalition = fixtures.coalition();
        leaver = coalition.organisations().getLast();
        administrator = account(Role.ADMINISTRATOR);
        var leaverFirst = new ArrayList<>(coalition.organisations().reversed());
        consultation = asking.open(new Coalition(coalition.id(), coalition.name(), leaverFirst));
        response = answered();
    }

    private Member account(Role role) {
        var roles = Set.of(role);
        var account =
                inviting.invite(UUID.randomUUID() + "@example.org", "Ada Example", coalition.id(), leaver.id(), roles);
        inviting.choose(account, "correct horse battery");
        return new Member(account, "Ada Example", leaver.id(), coalition.id(), roles);
    }

    private ResponseId answered() {
        collecting.answer(
                consultation,
                receipt,
                Language.ENGLISH,
                Map.of(
                        "avoided", Optional.<Answer>of(new Answer.One("yes")),
                        "why", Optional.<Answer>of(new Answer.Text(WORDS))));
        return collecting
                .submit(consultation, receipt, new Consent(true, true, false))
                .orElseThrow()
                .id();
    }

    private ConsultationId asked() {
        return consultation.details().id();
    }

    private <R> R as(Role role, ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(coalition, role, work);
    }

    private CoalitionId leave() {
        var own = fixtures.as(administrator, () -> leaving.leave(coalition.name()));
        finishing.finish();
        return own;
    }

    private void leavesWhatItCollected() {
        another.in(coalition.id(), () -> database.sql("update coalitions.term set leaving = 'LEAVES'")
                .update());
    }

    private Member analyst(CoalitionId at) {
        return new Member(administrator.account(), "Ada Example", leaver.id(), at, Set.of(Role.ANALYST));
    }

    private List<ReadResponse> readBy(Member member, ConsultationId of) {
        return fixtures.as(member, () -> responses.rows(of, ResponseFilter.ALL, 0, 10));
    }

    private ConsultationDetails copyIn(CoalitionId own) {
        return another.in(own, consultations::all).getFirst();
    }

    private ExcerptId coded() {
        return as(Role.ANALYST, () -> {
            var theme = themes.add(asked(), ThemeForm.named("Told last"));
            return coding.code(response, "why", 0, WORDS.length(), theme);
        });
    }

    private DossierId quoting(ExcerptId excerpt) {
        return as(Role.POLICY_LEAD, () -> {
            var id = writing.create(asked(), Language.ENGLISH, "People are told last");
            writing.front(id, 0, "People are told last", "In short.", "We asked.");
            var finding = writing.addFinding(id);
            writing.state(id, finding, 0, "Others know first.");
            writing.quote(id, finding, excerpt);
            return id;
        });
    }

    @Test
    void itTakesTheResponsesItCollectedAndTheOthersSeeNothingOfThem() {
        var excerpt = coded();
        var draft = quoting(excerpt);
        var own = leave();
        assertThat(own).isNotEqualTo(coalition.id());
        assertThat(readBy(fixtures.member(coalition, Role.ANALYST), asked())).isEmpty();
        assertThat(as(Role.ANALYST, () -> excerpts.of(asked(), ExcerptFilter.ALL)))
                .isEmpty();
        assertThat(as(Role.POLICY_LEAD, () -> dossiers.draft(draft)).draft().quotes())
                .isEmpty();
        var copy = copyIn(own);
        assertThat(copy.status()).isEqualTo(Status.CLOSED);
        assertThat(copy.title()).isEqualTo(consultation.details().title());
        assertThat(readBy(analyst(own), copy.id())).singleElement().satisfies(read -> {
            assertThat(read.id()).isEqualTo(response);
            assertThat(OriginalAnswers.words(read, "why")).hasValue(WORDS);
        });
    }

    @Test
    void whatItTookIsUnderAnotherKey() {
        var own = leave();
        var content = another.in(own, () -> database.sql("select content from responses.response where id = ?")
                .param(response.value())
                .query(byte[].class)
                .single());
        assertThatThrownBy(() -> another.in(coalition.id(), () -> vault.open(asked(), "response:" + response, content)))
                .isInstanceOf(CannotUnseal.class);
        assertThatThrownBy(() -> another.in(
                        coalition.id(), () -> vault.open(ConsultationId.next(), "response:" + response, content)))
                .isInstanceOf(CannotUnseal.class);
        assertThat(another.in(own, () -> vault.open(copyIn(own).id(), "response:" + response, content)))
                .isNotEmpty();
    }

    @Test
    void filesAndContactDetailsFollowTheResponseUnderTheOtherKeys() {
        var file = UUID.randomUUID();
        var details = new ContactDetails("Rowan", "", "0123", "", Language.ENGLISH, "mornings", true);
        another.in(coalition.id(), () -> {
            attachments.put(asked(), response, file, WORDS.getBytes(StandardCharsets.UTF_8));
            contacts.keep(asked(), response, details);
            return database.sql("update responses.response set contact_me = true where id = ?")
                    .param(response.value())
                    .update();
        });

        var own = leave();
        var copy = copyIn(own).id();
        assertThat(another.in(own, () -> attachments.open(copy, response, file)))
                .hasValue(WORDS.getBytes(StandardCharsets.UTF_8));
        assertThat(another.in(own, () -> contacts.of(response))).hasValue(details);
        assertThat(readBy(analyst(own), copy).getFirst().consent().contactMe()).isTrue();
        assertThat(another.in(coalition.id(), () -> attachments.of(response))).isEmpty();
        assertThat(another.in(coalition.id(), () -> contacts.of(response))).isEmpty();
        finishing.finish();
        assertThat(another.in(own, () -> attachments.of(response))).containsExactly(file);
    }

    @Test
    void imagesOfTheQuestionsComeAlong() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var image = as(Role.ORGANISER, () -> {
            var name = media.keep(Medium.Kind.IMAGE, bytes.toByteArray());
            var draft = editing.open(asked());
            var questions = new ArrayList<>(draft.questionnaire().questions());
            questions.set(
                    0,
                    questions
                            .getFirst()
                            .with(Medium.none(Medium.Kind.IMAGE)
                                    .with(Language.ENGLISH, name)
                                    .withWords(ConsultationFixtures.both("A door", "باب"))));
            editing.save(asked(), draft.revision(), draft.questionnaire().withQuestions(questions));
            publishing.publish(asked());
            return name;
        });
        var own = leave();
        assertThat(another.in(own, () -> shown.published(copyIn(own).id(), image)))
                .isPresent();
    }

    @Test
    void receiptsGoOnOpeningWhatItTook() {
        var own = leave();
        assertThat(receipts.coalition(receipt)).hasValue(own);
        assertThat(receipts.open(own, receipt).orElseThrow().answers().to("why"))
                .hasValue(new Answer.Text(WORDS));
        assertThat(receipts.open(coalition.id(), receipt)).isEmpty();
        receipts.withdraw(own, receipt);
        assertThat(readBy(analyst(own), copyIn(own).id())).isEmpty();
    }

    @Test
    void whatWasSealedStaysAndIsMarkedWhenItsAuthorTakesTheWordsBack() {
        var dossier = quoting(coded());
        as(Role.POLICY_LEAD, () -> sealing.seal(dossier));
        var own = leave();
        assertThat(as(Role.ANALYST, () -> dossiers.row(dossier)).wordsTakenBack())
                .isFalse();
        receipts.correct(own, receipt, Map.of("why", Optional.of(new Answer.Text(WORDS + " And more."))));
        assertThat(as(Role.ANALYST, () -> dossiers.row(dossier)).wordsTakenBack())
                .isFalse();
        receipts.change(own, receipt, new Consent(true, false, false));
        assertThat(as(Role.ANALYST, () -> dossiers.row(dossier)).wordsTakenBack())
                .isTrue();
    }

    @Test
    void withdrawingWhatItTookMarksWhatWasSealed() {
        var dossier = quoting(coded());
        as(Role.POLICY_LEAD, () -> sealing.seal(dossier));
        receipts.withdraw(leave(), receipt);
        assertThat(as(Role.ANALYST, () -> dossiers.row(dossier)).wordsTakenBack())
                .isTrue();
    }

    @Test
    void whatWasWithheldIsWithheldThereToo() {
        as(
                Role.SAFEGUARDING_LEAD,
                () -> redacting.redact(response, "why", 7, 12, RedactionReason.NAME, "Their doctor"));
        var own = leave();
        assertThat(readBy(analyst(own), copyIn(own).id())).singleElement().satisfies(read -> assertThat(
                        OriginalAnswers.words(read, "why").orElseThrow())
                .doesNotContain("Rowan")
                .contains("told the office"));
        var after = WORDS + " Yes.";
        receipts.correct(own, receipt, Map.of("why", Optional.of(new Answer.Text(after))));
        assertThat(readBy(analyst(own), copyIn(own).id()).getFirst())
                .satisfies(read -> assertThat(OriginalAnswers.words(read, "why").orElseThrow())
                        .doesNotContain("Rowan"));
    }

    @Test
    void itLeavesTheResponsesItCollectedWhenThatWasAgreed() {
        leavesWhatItCollected();
        var own = leave();
        assertThat(readBy(fixtures.member(coalition, Role.ANALYST), asked())).hasSize(1);
        assertThat(receipts.coalition(receipt)).hasValue(coalition.id());
        assertThat(another.in(own, consultations::all)).isEmpty();
        assertThat(another.in(coalition.id(), () -> consultations.require(asked()))
                        .status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void itsPeopleLoseTheCoalitionAndGoOnInTheirOwn() {
        var colleague = account(Role.ANALYST);
        var own = leave();
        for (var person : List.of(administrator, colleague)) {
            assertThat(fixtures.as(person, switching::mine))
                    .extracting(Workplace::coalition)
                    .containsExactly(own);
        }
        assertThat(another.in(own, coalitions::current).organisations()).containsExactly(leaver);
        assertThat(another.in(coalition.id(), coalitions::current).organisations())
                .doesNotContain(leaver);
    }

    @Test
    void aCorrectionMadeWhileItIsBeingTakenIsNotLost() {
        var copied = another.in(coalition.id(), () -> taking.next(asked(), leaver.id(), 10));
        receipts.correct(coalition.id(), receipt, Map.of("why", Optional.of(new Answer.Text("Otherwise."))));
        another.in(coalition.id(), () -> {
            taking.giveUp(copied, asked());
            return copied;
        });
        assertThat(receipts.open(coalition.id(), receipt)
                        .orElseThrow()
                        .answers()
                        .to("why"))
                .hasValue(new Answer.Text("Otherwise."));
    }

    @Test
    void nobodyLeavesByAccident() {
        assertThatThrownBy(() -> fixtures.as(administrator, () -> leaving.leave("Another name")))
                .isInstanceOf(AgreementProblem.class);
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> leaving.leave(coalition.name())))
                .isInstanceOf(AgreementProblem.class)
                .hasMessageContaining("LEAD_LEAVES");
        assertThat(another.in(coalition.id(), agreements::inForce).version()).isOne();
    }
}
