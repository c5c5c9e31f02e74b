package heard.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.PublicConsultation;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.responses.ResponseReading;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionReading;
import heard.safeguarding.RedactionReason;
import heard.safeguarding.RedactionRow;
import heard.search.AnswerDocuments;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class CodingTests {
    static final String WORDS = "Dr Haddad told my boss 👩🏽‍⚕️. خفت أن أعود إلى الطبيب.";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ReceiptOpening opening;

    @Autowired
    ResponseReading reading;

    @Autowired
    ThemeEditing editing;

    @Autowired
    ThemeReading themes;

    @Autowired
    Coding coding;

    @Autowired
    ExcerptReading excerpts;

    @Autowired
    Redacting redacting;

    @Autowired
    RedactionReading redactions;

    @Autowired
    AnswerDocuments documents;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    PublicConsultation consultation;
    ResponseId response;
    ThemeId fear;
    final ReceiptCode receipt = ReceiptCode.next();

    @BeforeEach
    void aResponseAndATheme() {
        coalition = fixtures.coalition();
        consultation = consultations.open(coalition);
        collecting.answer(
                consultation,
                receipt,
                Language.ENGLISH,
                Map.of("avoided", Optional.of(new Answer.One("yes")), "why", Optional.of(new Answer.Text(WORDS))));
        response = collecting
                .submit(consultation, receipt, new Consent(true, true, false))
                .orElseThrow()
                .id();
        fear = analyst(() -> editing.add(id(), ThemeForm.named("Fear")));
    }

    ConsultationId id() {
        return consultation.details().id();
    }

    <R> R analyst(ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(coalition, Role.ANALYST, work);
    }

    ExcerptId code(String words) {
        int from = WORDS.indexOf(words);
        return analyst(() -> coding.code(response, "why", from, from + words.length(), fear));
    }

    void withhold(String words) {
        int from = WORDS.indexOf(words);
        analyst(() -> redacting.redact(response, "why", from, from + words.length(), RedactionReason.NAME, "Dr H."));
    }

    void correct(String words) {
        opening.correct(coalition.id(), receipt, Map.of("why", Optional.of(new Answer.Text(words))));
    }

    List<String> coded() {
        return analyst(() -> excerpts.of(id(), ExcerptFilter.ALL)).stream()
                .map(ExcerptRow::text)
                .toList();
    }

    String read() {
        var read = analyst(() -> reading.one(response)).orElseThrow();
        return ((Answer.Text) read.answers().to("why").orElseThrow()).text();
    }

    @Test
    void aCodedPassageIsReadWithItsWordsAndFoundByItsTheme() {
        code("خفت أن أعود");
        assertThat(coded()).containsExactly("خفت أن أعود");
        var document =
                analyst(() -> transaction.execute(_ -> documents.of(response))).getFirst();
        assertThat(document.themes()).containsExactly(fear);
    }

    @Test
    void codingTwiceIsOneExcerpt() {
        assertThat(code("my boss")).isEqualTo(code("my boss"));
        assertThat(coded()).hasSize(1);
    }

    @Test
    void aSelectionNeverCutsACharacter() {
        int doctor = WORDS.indexOf("👩");
        analyst(() -> coding.code(response, "why", doctor + 1, doctor + 3, fear));
        assertThat(coded()).containsExactly("👩🏽‍⚕️");
    }

    @Test
    void aWithheldPassageLeavesReadingsExcerptsAndTheIndex() {
        code("Dr Haddad told");
        withhold("Haddad");
        assertThat(read()).startsWith("Dr ██████ told my boss").hasSameSizeAs(WORDS);
        assertThat(coded()).containsExactly("Dr ██████ told");
        var document =
                analyst(() -> transaction.execute(_ -> documents.of(response))).getFirst();
        assertThat(document.text()).doesNotContain("Haddad");
    }

    @Test
    void undoingShowsThePassageAgain() {
        withhold("Haddad");
        var row = analyst(() -> redactions.of(response)).getFirst();
        assertThat(row.words()).isEqualTo("Dr H.");
        analyst(() -> {
            redacting.undo(row.id());
            return row;
        });
        assertThat(read()).isEqualTo(WORDS);
    }

    @Test
    void withdrawingRemovesExcerptsAndRedactions() {
        code("my boss");
        withhold("Haddad");
        opening.withdraw(coalition.id(), receipt);
        assertThat(coded()).isEmpty();
        assertThat(analyst(() -> excerpts.in(response))).isEmpty();
        assertThat(analyst(() -> redactions.of(response))).isEmpty();
    }

    @Test
    void aCorrectionMovesThePassagesWhoseWordsStay() {
        code("my boss");
        code("خفت أن أعود");
        withhold("Haddad");
        correct("In May, Dr Haddad told my boss.");
        assertThat(coded()).containsExactly("my boss");
        assertThat(read()).isEqualTo("In May, Dr ██████ told my boss.");
    }

    @Test
    void whereWithheldWordsWereChangedThePlaceStaysCoveredUntilSomebodyLooks() {
        withhold("Haddad");
        correct("Dr Haddid told my boss.");
        assertThat(read()).isEqualTo("Dr ██████ told my boss.");
        assertThat(analyst(() -> redactions.of(response)))
                .extracting(RedactionRow::moved)
                .containsExactly(true);
    }

    @Test
    void mergingGivesThePassagesToTheOtherTheme() {
        var doctors = analyst(() -> editing.add(id(), ThemeForm.named("Doctors")));
        code("my boss");
        analyst(() -> coding.code(response, "why", WORDS.indexOf("my boss"), WORDS.indexOf("my boss") + 7, doctors));
        code("Haddad");
        analyst(() -> {
            editing.merge(fear, doctors);
            return fear;
        });
        assertThat(coded()).containsExactlyInAnyOrder("my boss", "Haddad");
        assertThat(analyst(() -> themes.all(id()))).extracting(ThemeRow::name).containsExactly("Doctors");
    }

    @Test
    void deletingAThemeTakesItOffItsPassages() {
        code("my boss");
        analyst(() -> {
            editing.delete(fear);
            return fear;
        });
        assertThat(coded()).isEmpty();
    }

    @Test
    void aNameBelongsToOneTheme() {
        assertThatThrownBy(() -> analyst(() -> editing.add(id(), ThemeForm.named("fear"))))
                .isInstanceOf(ThemeNameTaken.class);
    }

    @Test
    void onlyAnalystsCode() {
        assertThatThrownBy(
                        () -> fixtures.as(coalition, Role.POLICY_LEAD, () -> coding.code(response, "why", 0, 2, fear)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherCoalitionSeesNothingOfIt() {
        code("my boss");
        var other = fixtures.coalition();
        assertThat(fixtures.as(other, Role.ANALYST, () -> excerpts.of(id(), ExcerptFilter.ALL)))
                .isEmpty();
        assertThat(fixtures.as(other, Role.ANALYST, () -> themes.all(id()))).isEmpty();
    }
}
