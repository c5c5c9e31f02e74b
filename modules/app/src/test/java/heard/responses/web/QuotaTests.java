package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.HeardTest;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Quota;
import heard.shared.Language;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class QuotaTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    AskingEverything.Open open;

    @BeforeEach
    void twoWhoStayedAwayAreWanted() {
        open = asking.open(new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                ConsultationFixtures.threeQuestions(),
                List.of(),
                List.of(new Quota(
                        "away",
                        "answers.avoided == 'yes'",
                        2,
                        ConsultationFixtures.both("We heard two.", "سمعنا اثنين.")))));
    }

    private Participant answers(String avoided) {
        return new Participant(browser)
                .opens(open.address())
                .opens(open.address() + "/1")
                .sends("avoided", avoided)
                .opens(open.address() + "/consent");
    }

    @Test
    void whoIsOneTooManyReadsWhyAndLosesNothing() {
        answers("yes").sends();
        var second = answers("yes").sends();
        var third = answers("yes").sends();

        assertThat(third.status()).isEqualTo(409);
        assertThat(third.page().text()).contains("We heard two.", "They stay saved");
        assertThat(third.opens(open.address() + "/check")
                        .page()
                        .select("dd.lines")
                        .eachText())
                .containsExactly("Yes");
        assertThat(answers("no").sends().at()).endsWith("/done");

        second.opens(open.address() + "/withdraw").sends();
        assertThat(third.opens(open.address() + "/consent").sends().at()).endsWith("/done");
    }

    @Test
    void aCorrectionIsNeverRefusedAndCounts() {
        answers("yes").sends();
        var changes = answers("yes").sends();
        changes.opens(open.address() + "/1").sends("avoided", "no");
        assertThat(answers("yes").sends().at()).endsWith("/done");
        changes.opens(open.address() + "/1").sends("avoided", "yes");
        assertThat(changes.status()).isEqualTo(200);
        assertThat(answers("yes").sends().status()).isEqualTo(409);
    }

    @Test
    void ofManyWhoSendAtOnceNoMoreAreTakenThanAreWanted() throws Exception {
        var people = IntStream.range(0, 8).mapToObj(_ -> answers("yes")).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = threads.invokeAll(people.stream()
                    .<Callable<String>>map(each -> () -> each.sends().at())
                    .toList());
            int done = 0;
            for (var each : sent) if (each.get().endsWith("/done")) done++;
            assertThat(done).isEqualTo(2);
        }
    }
}
