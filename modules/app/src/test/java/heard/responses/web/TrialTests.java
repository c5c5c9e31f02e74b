package heard.responses.web;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationOpening;
import heard.figures.FigureCounting;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnairePublishing;
import heard.questionnaires.Quota;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.responses.Trial;
import heard.responses.TrialLinking;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A consultation that is being written is tried by people without an account, and nothing of it counts. */
@HeardTest
class TrialTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationOpening opening;

    @Autowired
    QuestionnairePublishing publishing;

    @Autowired
    TrialLinking linking;

    @Autowired
    ResponseReading reading;

    @Autowired
    FigureCounting counting;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Coalition coalition;
    private ConsultationId consultation;

    @BeforeEach
    void aDraft() {
        coalition = fixtures.coalition();
        consultation = consultations.draft(coalition, "c-" + UUID.randomUUID());
        var languages = List.of(Language.ENGLISH, ConsultationFixtures.ARABIC);
        var full = new Quota("yes", "answers.avoided == 'yes'", 1, LocalizedText.of(Language.ENGLISH, "Enough"));
        consultations.ask(
                coalition,
                consultation,
                new Questionnaire(
                        Language.ENGLISH, languages, ConsultationFixtures.threeQuestions(), List.of(), List.of(full)));
    }

    private String link() {
        return organising(() -> linking.make(consultation, "Reviewers at Open Door", 7));
    }

    private Participant begins(String link) {
        return new Participant(browser).opens("/try/" + link).follows("Start").follows("Continue");
    }

    private Participant walks(String link) {
        return begins(link)
                .sends("avoided", "yes")
                .sends("why", "Nobody asked before.")
                .sends("age", "40")
                .sends()
                .sends("count", "true", "quote", "true");
    }

    private List<Trial> trials() {
        return organising(() -> linking.trials(consultation));
    }

    private <R> R organising(ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(coalition, Role.ORGANISER, work);
    }

    @Test
    void aPageThatAsksForARecordingIsShownInTheFrameOfThePreviewToo() {
        var spoken = Question.of("spoken", QuestionType.AUDIO, both("Tell us", "أخبرنا"));
        var languages = List.of(Language.ENGLISH, ConsultationFixtures.ARABIC);
        consultations.ask(coalition, consultation, new Questionnaire(Language.ENGLISH, languages, List.of(spoken)));
        var reviewer = begins(link());
        assertThat(reviewer.header("Permissions-Policy")).contains("microphone=(self)");
        assertThat(reviewer.header("Content-Security-Policy")).contains("script-src 'self'", "frame-ancestors 'self'");
    }

    @Test
    void aTestIsWalkedToItsEndWithTheConditionsOfTheRealPages() {
        var link = link();
        var reviewer = begins(link);
        assertThat(reviewer.page().select("[role=note]").text()).startsWith("This is a test.");
        reviewer.sends("avoided", "no");
        assertThat(reviewer.heading()).contains("How old are you?");
        assertThat(walks(link).heading()).contains("That was the whole of it");
        assertThat(trials()).extracting(trial -> trial.submittedOn() != null).containsExactly(true, false);
        assertThat(trials().getFirst().answers().byQuestion()).containsOnlyKeys("avoided", "why", "age");
        assertThat(trials().getFirst().label()).isEqualTo("Reviewers at Open Door");
    }

    @Test
    void aTestCountsNowhere() {
        walks(link());
        walks(link());
        fixtures.as(coalition, Role.ANALYST, () -> {
            assertThat(reading.count(consultation, ResponseFilter.ALL)).isZero();
            return assertThat(counting.isAnyone(consultation)).isFalse();
        });
        organising(() -> transaction.execute(_ -> {
            assertThat(count("responses.response")).isZero();
            assertThat(count("responses.receipt")).isZero();
            return assertThat(count("responses.quota_count")).isZero();
        }));
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void openingDeletesTestsAndLinks() {
        var link = link();
        var reviewer = begins(link).sends("avoided", "yes");
        organising(() -> opening.open(consultation));
        assertThat(trials()).isEmpty();
        assertThat(organising(() -> linking.links(consultation))).isEmpty();
        assertThat(reviewer.opens("/try/" + link).status()).isEqualTo(404);
    }

    @Test
    void aNewVersionDeletesTestsAndLeavesLinks() {
        organising(() -> opening.open(consultation));
        var link = link();
        walks(link);
        assertThat(trials()).hasSize(1);
        var spoken = Question.of("spoken", QuestionType.AUDIO, both("Tell us", "أخبرنا"));
        var languages = List.of(Language.ENGLISH, ConsultationFixtures.ARABIC);
        consultations.ask(coalition, consultation, new Questionnaire(Language.ENGLISH, languages, List.of(spoken)));
        assertThat(trials()).hasSize(1);
        organising(() -> publishing.publish(consultation));
        assertThat(trials()).isEmpty();
        assertThat(begins(link).heading()).startsWith("Tell us");
    }

    @Test
    void aLinkThatWasTakenBackOrHasExpiredOpensNothing() {
        var revoked = link();
        walks(revoked);
        organising(() -> {
            linking.revoke(consultation, linking.links(consultation).getFirst().id());
            return true;
        });
        assertThat(new Participant(browser).opens("/try/" + revoked).status()).isEqualTo(404);
        assertThat(trials()).isEmpty();

        var expired = link();
        organising(() -> transaction.execute(_ -> database.sql("update responses.trial_link set expires_on = ?")
                .param(LocalDate.now().minusDays(1))
                .update()));
        assertThat(new Participant(browser).opens("/try/" + expired).status()).isEqualTo(404);
    }

    @Test
    void aLinkCannotBeGuessedFromAnother() {
        var link = link();
        var last = link.charAt(link.length() - 2) == 'A' ? 'B' : 'A';
        var other = link.substring(0, link.length() - 2) + last + link.charAt(link.length() - 1);
        assertThat(new Participant(browser).opens("/try/" + other).status()).isEqualTo(404);
        assertThat(new Participant(browser).opens("/try/nothing").status()).isEqualTo(404);
    }

    @Test
    void twoReviewersWithOneLinkTryApart() {
        var link = link();
        begins(link).sends("avoided", "yes");
        assertThat(begins(link).heading()).contains("Did you avoid it?");
        begins(link).sends("avoided", "no");
        assertThat(trials()).hasSize(2);
    }

    @Test
    void onlyOrganisersGiveLinks() {
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ANALYST, () -> linking.make(consultation, "Somebody", 7)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyTrialsMayStandInAFrameOfOurs() {
        var trial = browser.get().uri("/try/" + link()).exchange().getResponse();
        assertThat(trial.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
        var real = browser.get().uri("/").exchange().getResponse();
        assertThat(real.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }
}
