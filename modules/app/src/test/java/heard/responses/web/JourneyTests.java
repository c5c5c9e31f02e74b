package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import heard.Fixtures;
import heard.HeardTest;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireEditing;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.LocalizedText;
import heard.shared.Role;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class JourneyTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ResponseReading reading;

    @Autowired
    QuestionnaireEditing editing;

    AskingEverything.Open open;
    Participant person;

    @BeforeEach
    void somebodyArrives() {
        open = asking.open();
        person = new Participant(browser);
    }

    List<ReadResponse> submitted() {
        return fixtures.as(open.coalition(), Role.ANALYST, () -> reading.rows(open.id(), ResponseFilter.ALL, 0, 50));
    }

    Participant begins() {
        return person.opens(open.address()).follows("Start").follows("Continue").sends();
    }

    Participant answersEverything() {
        return begins().sends("avoided", "yes")
                .sends("why", "They would tell the Home Office.")
                .sends("town", "Leeds")
                .sends("where", "doctor")
                .sends("helped", "school", "helped", "council")
                .sends("age", "٤٢")
                .sends("since.day", "1", "since.month", "2", "since.year", "2020")
                .sends("trust", "2");
    }

    Participant sendsEverything() {
        return answersEverything().sends().sends("count", "true", "quote", "true");
    }

    @Test
    void aPersonAnswersChecksAgreesSendsAndGetsAReceipt() {
        answersEverything();
        assertThat(person.at()).endsWith("/check");
        assertThat(person.page().select("dd.lines").eachText())
                .containsExactly(
                        "Yes",
                        "They would tell the Home Office.",
                        "Leeds",
                        "At a doctor’s",
                        "At the council",
                        "At a school",
                        "42",
                        "1 February 2020",
                        "2");
        person.sends();
        assertThat(person.page().select("input[type=checkbox][checked]")).isEmpty();
        person.sends("count", "true");
        assertThat(person.receipt()).matches("\\d{4} \\d{4} \\d{4} \\d{4} \\d{4}");
        assertThat(submitted()).singleElement().satisfies(response -> {
            assertThat(response.consent().countMe()).isTrue();
            assertThat(response.consent().quoteMe()).isFalse();
            assertThat(response.answers().byQuestion()).hasSize(8);
        });
    }

    @Test
    void aQuestionThatDoesNotApplyIsNotAsked() {
        begins().sends("avoided", "no");
        assertThat(person.heading()).contains("Which town");
    }

    @Test
    void aMistakeComesBackWithALinkToItsFieldAndEverythingTyped() {
        begins().sends("avoided", "no").sends("town", "").sends().sends();
        person.sends("age", "ninety");
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().title()).startsWith("Error:");
        assertThat(person.page().select("[role=alert] a").eachAttr("href")).containsExactly("#age");
        assertThat(person.page().select("#age").val()).isEqualTo("ninety");
        assertThat(person.page().select("#age").attr("aria-invalid")).isEqualTo("true");
        assertThat(person.page().select("#" + person.page().select("#age").attr("aria-describedby")))
                .isNotEmpty();
    }

    @Test
    void aQuestionThatMustBeAnsweredSaysSo() {
        begins().sends();
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("[role=alert] a").attr("href")).isEqualTo("#avoided");
        assertThat(person.page().select("#avoided")).isNotEmpty();
    }

    @Test
    void aVeryLongAnswerIsRefusedAtItsPlaceAndKeptOnThePage() {
        begins().sends("avoided", "yes").sends("why", "x".repeat(1_000_000));
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("[role=alert]").text())
                .contains("1,000,000")
                .contains("Shorten it to 20,000 or fewer: only so many stand here");
        assertThat(person.page().select("textarea").text()).hasSizeBetween(20_000, 20_010);
    }

    @Test
    void changingAnAnswerGoesStraightBackUnlessItRaisesANewQuestion() {
        begins().sends("avoided", "no")
                .sends("town", "Leeds")
                .sends()
                .sends()
                .sends()
                .sends()
                .sends();
        assertThat(person.at()).endsWith("/check");
        person.follows("Change: Which town").sends("town", "York");
        assertThat(person.at()).endsWith("/check");
        person.follows("Change: Have you").sends("avoided", "yes");
        assertThat(person.heading()).contains("What were you afraid of?");
        person.sends("why", "Being sent back.");
        assertThat(person.at()).endsWith("/check");
        assertThat(person.page().select("dd").eachText()).contains("York", "Being sent back.");
    }

    @Test
    void answersThatNoLongerFitAreNotShownNotSentAndItIsSaid() {
        begins().sends("avoided", "yes").sends("why", "Being sent back.");
        person.opens(open.address() + "/2?from=check").sends("avoided", "no");
        assertThat(person.page().text()).contains("One answer no longer fits").doesNotContain("Being sent back");
        person.sends().sends();
        assertThat(submitted().getFirst().answers().byQuestion()).containsOnlyKeys("avoided");
    }

    @Test
    void theWholeJourneyGoesInArabicFromRightToLeft() {
        person.opens(open.address() + "?language=ar");
        assertThat(person.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(person.page().select("html").attr("lang")).isEqualTo("ar");
        person.follows("ابدأ").follows("متابعة").sends();
        assertThat(person.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(person.heading()).contains("هل ابتعدت عن طبيب؟");
        person.sends("avoided", "no");
        assertThat(person.page().text()).doesNotContain("responses.");
        assertThat(person.page().select("footer").text()).contains("لم يراجع هذه الترجمة");
    }

    @Test
    void aLanguageThatIsNotOfferedIsSaidKindlyWithThoseThatAre() {
        person.opens(open.address() + "?language=xx");
        assertThat(person.status()).isEqualTo(404);
        assertThat(person.page().select("[role=alert]").text()).contains("choose one of these");
        assertThat(person.page().select("nav a[lang=ar]")).isNotEmpty();
    }

    @Test
    void sendingTwiceFromTwoTabsMakesOneResponseAndTheSameConfirmation() {
        answersEverything().sends();
        var tab = person.tab();
        person.sends("count", "true");
        tab.sends("quote", "true");
        assertThat(tab.receipt()).isEqualTo(person.receipt()).isNotEmpty();
        assertThat(submitted())
                .singleElement()
                .satisfies(response -> assertThat(response.consent().quoteMe()).isFalse());
    }

    @Test
    void aDraftGoesOnInAnotherBrowserWithItsReceiptInTheDigitsOfOnesLanguage() {
        begins().sends("avoided", "yes").sends("why", "Being sent back.", "later", "1");
        assertThat(person.heading()).isEqualTo("Your answers are saved");
        var arabicDigits = person.receipt()
                .codePoints()
                .map(point -> Character.isDigit(point) ? point - '0' + '٠' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var other = new Participant(browser).opens("/receipt").sends("number", arabicDigits);
        assertThat(other.heading()).contains("Which town");
        other.opens(open.address() + "/check");
        assertThat(other.page().select("dd").eachText()).contains("Being sent back.");
    }

    @Test
    void whoComesBackLaterNeedNotAnswerNow() {
        begins().sends("later", "1");
        assertThat(person.heading()).isEqualTo("Your answers are saved");
    }

    @Test
    void staffSeeThePagesAsTheyWillBeAndSaveNothing() throws Exception {
        assertThat(preview("?language=ar")).contains("كيف الحال");
        assertThat(preview("/safety")).contains("Before you start");
        assertThat(preview("/age")).contains("How old are you?").contains("nothing is saved");
        assertThat(preview("/3")).contains("What were you afraid of?");
        assertThat(browser.get().uri("/preview/" + open.id()).exchange()).hasStatus4xxClientError();
    }

    @Test
    void aQuestionIsPreviewedWhileItsChoicesHaveNoWordsYet() throws Exception {
        var unwritten = Question.of("unwritten", QuestionType.ONE_OF, LocalizedText.NONE)
                .withChoices(List.of(new Choice("choice1", LocalizedText.NONE)));
        fixtures.as(open.coalition(), Role.ORGANISER, () -> {
            var seen = editing.open(open.id());
            return editing.save(open.id(), seen.revision(), seen.questionnaire().withQuestions(List.of(unwritten)));
        });
        assertThat(preview("/unwritten")).contains("value=\"choice1\"");
    }

    private String preview(String place) throws Exception {
        return fixtures.as(open.coalition(), Role.ORGANISER, () -> browser.get()
                .uri("/preview/" + open.id() + place)
                .with(user("sam").roles("ORGANISER"))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void aWrongReceiptAndNoReceiptAtAllAreAnsweredAlike() {
        var wrong = person.opens("/receipt")
                .sends("number", "1234 5678 9012 3456 7890")
                .page()
                .select("main")
                .text();
        assertThat(person.status()).isEqualTo(422);
        var nonsense = person.sends("number", "hello").page().select("main").text();
        assertThat(nonsense).isEqualTo(wrong).contains("found nothing with this number");
    }

    @Test
    void withTheReceiptOneSeesChangesAndTakesBackAlsoAfterTheEnd() {
        sendsEverything();
        var receipt = person.receipt();
        asking.close(open);
        var later = new Participant(browser).opens("/receipt").sends("number", receipt);
        assertThat(later.heading()).isEqualTo("Your answers");
        later.follows("Change: Which town").sends("town", "York");
        assertThat(later.at()).endsWith("/mine");
        later.follows("Take back: What were you").sends();
        assertThat(later.page().text()).contains("York").doesNotContain("Home Office");
        later.follows("Change what you agreed").sends("only", "true");
        assertThat(submitted().getFirst().consent().onlyCoalition()).isTrue();
        later.follows("Take back all my answers").sends();
        assertThat(later.heading()).isEqualTo("Your answers are deleted");
        assertThat(submitted()).isEmpty();
    }

    @Test
    void aForgedCorrectionIsRefusedAndChangesNothing() {
        sendsEverything();
        var before = submitted().getFirst().answers();
        for (var choices : List.of(List.of("moon"), List.of("doctor", "moon"))) {
            var fields =
                    choices.stream().flatMap(each -> Stream.of("where", each)).toArray(String[]::new);
            person.opens(open.address() + "/mine")
                    .follows("Change: Where was it?")
                    .sends(fields);
            assertThat(person.status()).isEqualTo(422);
        }
        assertThat(submitted().getFirst().answers()).isEqualTo(before);
    }

    @Test
    void aCorrectionToAQuestionThatNoLongerAppliesIsNotDroppedInSilence() {
        sendsEverything();
        var second = person.tab().opens(open.address() + "/mine").follows("Change: What were you");
        person.opens(open.address() + "/mine")
                .follows("Change: Have you stayed")
                .sends("avoided", "no");
        second.sends("why", "Something new.");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("[role=alert]").text()).contains("does not fit your other answers");
        assertThat(second.page().select("textarea").text()).isEqualTo("Something new.");
    }

    @Test
    void aReceiptOpensInTheLanguageOfItsAnswersUnlessAnotherIsChosen() {
        begins();
        person.opens(person.at() + "?language=ar").sends("avoided", "no");
        var number = person.opens(open.address() + "/later").receipt();
        assertThat(languageOf(number, "/receipt")).isEqualTo("ar");

        person = new Participant(browser);
        begins().sends("avoided", "no");
        var english = person.opens(open.address() + "/later").receipt();
        assertThat(languageOf(english, "/receipt")).isEqualTo("en");
        assertThat(languageOf(english, "/receipt?language=ar")).isEqualTo("ar");
    }

    private String languageOf(String receipt, String place) {
        var elsewhere = new Participant(browser).opens(place).sends("number", receipt);
        return elsewhere.page().select("html").attr("lang");
    }

    @Test
    void aNumberStandsAsThePageRunsAndOnesOwnWordsAsTheyRun() {
        answersEverything();
        assertThat(person.page().select("dd.lines:containsOwn(Leeds)").attr("dir"))
                .isEqualTo("auto");
        assertThat(person.page().select("dd.lines:containsOwn(42)").attr("dir")).isEmpty();
    }

    @Test
    void anAbsurdReceiptDoesNotComeBackWhole() {
        person.opens("/receipt").sends("number", "1".repeat(100_000));
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("#number").val()).hasSizeLessThan(100);
    }

    @Test
    void whoBeganTooLateCannotSendAndIsToldWhy() {
        begins().sends("avoided", "no");
        asking.close(open);
        person.sends("town", "A place with a long enough name");
        assertThat(person.status()).isEqualTo(409);
        assertThat(person.page().text()).contains("This has ended").contains("A place with a long enough name");
        assertThat(new Participant(browser).opens(open.address()).page().select("a:contains(Start)"))
                .isEmpty();
    }

    @Test
    void withoutTheCookieWhatWasTypedIsStillOnThePage() {
        begins().sends("avoided", "yes").loses().sends("why", "A long answer that took an hour to write.");
        assertThat(person.status()).isEqualTo(403);
        assertThat(person.page().select("pre").text()).isEqualTo("A long answer that took an hour to write.");
        assertThat(person.page().select("a[href^=/receipt]")).isNotEmpty();
    }

    @Test
    void aCookieThatWasTamperedWithIsNoCookie() {
        begins();
        var value = person.cookie().getValue();
        var other = (value.charAt(40) == 'A' ? 'B' : 'A') + value.substring(41);
        person.holds(new Cookie(VisitCookies.NAME, value.substring(0, 40) + other))
                .opens(open.address() + "/2");
        assertThat(person.status()).isEqualTo(403);
        person.holds(new Cookie(VisitCookies.NAME, "nonsense|")).opens(open.address() + "/2");
        assertThat(person.status()).isEqualTo(403);
    }

    @Test
    void aFormOfAnotherPersonIsNotTaken() {
        begins();
        var victim = new Participant(browser).opens(open.address());
        var forged = person.tab().holds(victim.cookie()).sends("avoided", "yes");
        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void twoPeopleWithoutCookiesAreTwoPeople() {
        var one = new Participant(browser).opens(open.address());
        var two = new Participant(browser).opens(open.address());
        assertThat(one.cookie().getValue()).isNotEqualTo(two.cookie().getValue());
    }

    @Test
    void noPageTellsTheBrowsersHistoryWhatItIsAbout() {
        answersEverything();
        assertThat(person.at()).doesNotContain("doctor").doesNotContain("why");
        person.opens(open.address() + "/3");
        assertThat(person.page().title()).isEqualTo("Page 3 – Heard");
    }

    @Test
    void everyPageHasAWayOutAWayPastTheHeaderAndNoScript() {
        for (var address : List.of("", "/safety", "/1", "/2", "/check", "/later")) {
            person.opens(open.address()).opens(open.address() + address);
            assertThat(person.page().select("a[href=/leave]")).as(address).isNotEmpty();
            assertThat(person.page().select("a[href=#main]")).isNotEmpty();
            assertThat(person.page().select("main h1")).hasSize(1);
            assertThat(person.page().select("script, [style], [onclick], img[src^=http]"))
                    .isEmpty();
        }
    }
}
