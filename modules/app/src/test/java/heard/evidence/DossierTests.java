package heard.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.analysis.ThemeReading;
import heard.analysis.ThemeRow;
import heard.coalitions.Coalition;
import heard.consultations.PublicConsultation;
import heard.evidence.DossierDownloading.Format;
import heard.evidence.QuoteLibrary.Wanted;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.shared.DossierId;
import heard.shared.ExcerptId;
import heard.shared.FindingId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import heard.shared.ThemeId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class DossierTests {
    private static final Consent AGREED = new Consent(true, true, false);
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
    ThemeReading codebook;

    @Autowired
    DossierWriting writing;

    @Autowired
    DossierReading reading;

    @Autowired
    DossierSealing sealing;

    @Autowired
    DossierDownloading downloading;

    @Autowired
    QuoteLibrary library;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    PublicConsultation consultation;
    final ReceiptCode receipt = ReceiptCode.next();

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        consultation = consultations.open(coalition);
    }

    private ExcerptId said(ReceiptCode by, Consent consent) {
        var answers = Map.of(
                "avoided", Optional.<Answer>of(new Answer.One("yes")),
                "why", Optional.<Answer>of(new Answer.Text("It was like this. " + WORDS)));
        collecting.answer(consultation, by, Language.ENGLISH, answers);
        var response =
                collecting.submit(consultation, by, consent).orElseThrow().id();
        return code(response);
    }

    private ExcerptId code(ResponseId response) {
        var from = "It was like this. ".length();
        return as(Role.ANALYST, () -> coding.code(response, "why", from, from + WORDS.length(), theme()));
    }

    private ThemeId theme() {
        return codebook.all(consultation.details().id()).stream()
                .map(ThemeRow::id)
                .findFirst()
                .orElseGet(() -> themes.add(consultation.details().id(), ThemeForm.named("Told last")));
    }

    private <R> R as(Role role, ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(coalition, role, work);
    }

    private void write(Runnable work) {
        as(Role.POLICY_LEAD, () -> {
            work.run();
            return true;
        });
    }

    private DossierId begun() {
        var id = as(
                Role.POLICY_LEAD,
                () -> writing.create(consultation.details().id(), Language.ENGLISH, "People are told last"));
        write(() -> writing.front(id, 0, "People are told last", "In short.", "We asked."));
        return id;
    }

    private FindingId finding(DossierId dossier) {
        var finding = as(Role.POLICY_LEAD, () -> writing.addFinding(dossier));
        write(() -> writing.state(dossier, finding, 0, "Others know first."));
        return finding;
    }

    private DossierId quoting(ExcerptId excerpt) {
        var dossier = begun();
        var finding = finding(dossier);
        write(() -> writing.quote(dossier, finding, excerpt));
        return dossier;
    }

    private DossierId sealed(ExcerptId excerpt) {
        var dossier = quoting(excerpt);
        as(Role.POLICY_LEAD, () -> sealing.seal(dossier));
        return dossier;
    }

    private String html(DossierId dossier) {
        return new String(as(Role.ANALYST, () -> downloading.file(dossier, Format.HTML)), StandardCharsets.UTF_8);
    }

    private DossierRow row(DossierId dossier) {
        return as(Role.ANALYST, () -> reading.row(dossier));
    }

    private DossierDraft draft(DossierId dossier) {
        return as(Role.POLICY_LEAD, () -> reading.draft(dossier)).draft();
    }

    @Test
    void wordsOfSomeoneWhoAgreedStandInTheDocument() {
        assertThat(html(quoting(said(receipt, AGREED)))).contains(WORDS).contains("Draft.");
    }

    @Test
    void wordsOfSomeoneWhoDidNotAgreeCanNeitherBeSeenNorPicked() {
        var silent = said(receipt, new Consent(true, false, false));
        var inside = said(ReceiptCode.next(), new Consent(true, true, true));
        var found =
                as(Role.POLICY_LEAD, () -> library.find(consultation.details().id(), Wanted.ANY));
        assertThat(found).isEqualTo(new QuoteLibrary.Found(List.of(), 1, 1));
        assertThatThrownBy(() -> quoting(silent)).isInstanceOf(NotQuotable.class);
        assertThatThrownBy(() -> quoting(inside)).isInstanceOf(NotQuotable.class);
    }

    @Test
    void withdrawingTakesTheWordsOutOfDraftsAndMarksWhatIsSealed() {
        var excerpt = said(receipt, AGREED);
        var draft = quoting(excerpt);
        var sealed = sealed(excerpt);
        receipts.withdraw(coalition.id(), receipt);
        assertThat(draft(draft).quotes()).isEmpty();
        assertThat(row(draft).wordsTakenBack()).isFalse();
        assertThat(row(sealed).wordsTakenBack()).isTrue();
        assertThat(html(sealed)).doesNotContain(WORDS).contains("taken their words back", "left out here");
    }

    @Test
    void noLongerAgreeingDoesTheSame() {
        var excerpt = said(receipt, AGREED);
        var draft = quoting(excerpt);
        var sealed = sealed(excerpt);
        receipts.change(coalition.id(), receipt, new Consent(true, false, false));
        assertThat(draft(draft).quotes()).isEmpty();
        assertThat(row(sealed).wordsTakenBack()).isTrue();
        assertThat(html(sealed)).doesNotContain(WORDS);
    }

    @Test
    void sayingItDifferentlyMarksWhatIsSealedAndSayingMoreDoesNot() {
        var sealed = sealed(said(receipt, AGREED));
        correct("It was like this. " + WORDS + " And again.");
        assertThat(row(sealed).wordsTakenBack()).isFalse();
        correct("I would put it otherwise.");
        assertThat(row(sealed).wordsTakenBack()).isTrue();
        assertThat(html(sealed)).doesNotContain(WORDS);
    }

    @Test
    void sayingItDifferentlyTakesTheWordsOutOfDrafts() {
        var draft = quoting(said(receipt, AGREED));
        correct("Before that. It was like this. " + WORDS);
        assertThat(html(draft)).contains(WORDS);
        correct("I would put it otherwise.");
        assertThat(draft(draft).quotes()).isEmpty();
    }

    @Test
    void aQuoteThatLostItsThemeStaysInSightAndBlocksTheSeal() {
        var excerpt = said(receipt, AGREED);
        var draft = quoting(excerpt);
        as(Role.ANALYST, () -> {
            coding.uncode(excerpt);
            return true;
        });
        assertThat(draft(draft).quotes()).hasSize(1);
        assertThat(as(Role.ANALYST, () -> sealing.obstacles(draft))).contains(Obstacle.blocking("quotegone", 1));
        assertThat(html(draft)).doesNotContain(WORDS);
    }

    private void correct(String text) {
        receipts.correct(coalition.id(), receipt, Map.of("why", Optional.of(new Answer.Text(text))));
    }

    @Test
    void aSealedDossierCannotBeWrittenOn() {
        var dossier = sealed(said(receipt, AGREED));
        assertThatThrownBy(() -> finding(dossier)).isInstanceOf(DossierIsSealed.class);
        assertThatThrownBy(() -> write(() -> writing.discard(dossier))).isInstanceOf(DossierIsSealed.class);
        assertThatThrownBy(() -> as(Role.POLICY_LEAD, () -> sealing.seal(dossier)))
                .isInstanceOf(DossierIsSealed.class);
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsSealed() {
        var dossier = sealed(said(receipt, AGREED));
        for (var change : List.of(
                "update evidence.dossier set content = '{}' where id = ?",
                "update evidence.dossier set digest = 'x' where id = ?",
                "update evidence.dossier set status = 'DRAFT', draft = '', content = null, digest = null,"
                        + " sealed_on = null where id = ?",
                "delete from evidence.dossier where id = ?",
                "delete from evidence.quote where dossier_id = ?",
                "update evidence.quote set response_id = gen_random_uuid() where dossier_id = ?")) {
            assertThatThrownBy(() -> sql(change, dossier)).as(change).isInstanceOf(DataAccessException.class);
        }
        sql("update evidence.dossier set words_taken_back = true where id = ?", dossier);
        assertThatThrownBy(() -> sql("update evidence.dossier set words_taken_back = false where id = ?", dossier))
                .isInstanceOf(DataAccessException.class);
        assertThat(html(dossier)).contains(WORDS);
    }

    private void sql(String change, DossierId dossier) {
        fixtures.in(
                coalition.id(),
                () -> transaction.execute(
                        _ -> database.sql(change).param(dossier.value()).update()));
    }

    @Test
    void sealingWaitsForWhatIsMissing() {
        var dossier = begun();
        assertThatThrownBy(() -> as(Role.POLICY_LEAD, () -> sealing.seal(dossier)))
                .isInstanceOfSatisfying(NotReadyToSeal.class, notReady -> assertThat(notReady.obstacles())
                        .extracting(Obstacle::key)
                        .containsExactly("evidence.obstacle.nofindings"));
        finding(dossier);
        assertThat(as(Role.ANALYST, () -> sealing.obstacles(dossier))).contains(Obstacle.blocking("nothingbehind", 1));
    }

    @Test
    void theDigestIsThatOfTheStoredContent() {
        var dossier = sealed(said(receipt, AGREED));
        var content = fixtures.in(
                coalition.id(),
                () -> transaction.execute(_ -> database.sql("select content from evidence.dossier where id = ?")
                        .param(dossier.value())
                        .query(String.class)
                        .single()));
        assertThat(SealedContent.digest(content)).isEqualTo(row(dossier).digest());
        assertThat(SealedContent.of(SealedContent.read(content)).json()).isEqualTo(content);
    }

    @Test
    void theSecondOfTwoWhoWriteTheSameTextIsTold() {
        var dossier = begun();
        var finding = finding(dossier);
        write(() -> writing.state(dossier, finding, 1, "First"));
        assertThatThrownBy(() -> write(() -> writing.state(dossier, finding, 1, "Second")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(draft(dossier).findings().getFirst().statement()).isEqualTo("First");
    }

    @Test
    void onlyPolicyLeadsWriteAndOtherCoalitionsSeeNothing() {
        var dossier = begun();
        assertThatThrownBy(() -> as(Role.ANALYST, () -> writing.addFinding(dossier)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(fixtures.as(fixtures.coalition(), Role.POLICY_LEAD, () -> reading.find(dossier)))
                .isEmpty();
    }

    @Test
    void aDraftHoldsNobodysWordsInClear() {
        var dossier = quoting(said(receipt, AGREED));
        var finding = draft(dossier).findings().getFirst();
        var excerpt = finding.quotes().getFirst().excerpt();
        write(() -> writing.translate(dossier, finding.id(), excerpt, "A translated sentence", "Rana"));
        var stored = fixtures.in(
                coalition.id(),
                () -> transaction.execute(_ -> database.sql(
                                "select d::text || coalesce(encode(draft, 'escape'), '') from evidence.dossier d"
                                        + " where id = ?")
                        .param(dossier.value())
                        .query(String.class)
                        .single()));
        assertThat(stored).doesNotContain("translated sentence").doesNotContain(WORDS);
        assertThat(html(dossier)).contains("A translated sentence", "Rana");
    }

    @Test
    void figuresAreCountedAnewInDraftsAndStandStillOnceSealed() {
        for (int i = 0; i < 12; i++) said(ReceiptCode.next(), AGREED);
        var dossier = begun();
        var finding = finding(dossier);
        write(() -> writing.addFigure(dossier, finding, FigureChoice.THEMES));
        write(() -> writing.addFigure(dossier, finding, FigureChoice.ofQuestion("avoided")));
        var csv = new String(as(Role.ANALYST, () -> downloading.file(dossier, Format.CSV)), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("\"Did you avoid it?\"")
                .contains("\"not shown\"")
                .contains("\"All\",\"10\",\"100\"");
        assertThat(csv).doesNotContain("\"12\"");
    }

    @Test
    void aRemovedFindingComesBackWithoutWordsThatWereTakenBackMeanwhile() {
        var dossier = quoting(said(receipt, AGREED));
        var finding = draft(dossier).findings().getFirst();
        write(() -> writing.remove(dossier, finding.id()));
        assertThat(draft(dossier).findings()).isEmpty();
        receipts.withdraw(coalition.id(), receipt);
        write(() -> writing.restore(dossier, 0, finding));
        assertThat(draft(dossier).findings()).hasSize(1);
        assertThat(draft(dossier).quotes()).isEmpty();
    }
}
