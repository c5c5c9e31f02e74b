package heard.responses.web;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Language;
import heard.shared.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class RicherPagesTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ResponseReading reading;

    AskingEverything.Open open;
    Participant person;

    @BeforeEach
    void somebodyArrives() {
        open = asking.openMore();
        person = new Participant(browser)
                .opens(open.address() + "?leaflet=library&other=%3Cb%3E")
                .opens(open.address() + "/2");
    }

    private Answers submitted() {
        return fixtures.as(open.coalition(), Role.ANALYST, () -> reading.rows(open.id(), ResponseFilter.ALL, 0, 50))
                .getFirst()
                .answers();
    }

    @Test
    void everyKindIsAskedCheckedAndSent() {
        person.sends("arrived.month", "3", "arrived.year", "2020").sends("town", "Leeds", "since", "2015");
        assertThat(person.heading()).isEqualTo("Where in \u2068Leeds\u2069 was it? (you can leave this out)");
        assertThat(person.page().select(".step strong").text()).isEqualTo("Care");
        person.sends("where", "other", "where.words", "At the library").sends("weight", "12,5");
        person.sends("staff.nurse", "1", "staff.doctor", "3");
        person.sends("matters.school", "1", "matters.doctor", "2", "matters.council", "3");
        person.sends("views.nurse", "agree")
                .sends("views.doctor", "pass")
                .sends()
                .sends();

        assertThat(person.at()).endsWith("/check");
        assertThat(person.page().select("dd.lines").eachText())
                .containsExactly(
                        "March 2020",
                        "Leeds",
                        "2015",
                        "Somewhere else: At the library",
                        "12.5 kg",
                        "They listened: 1 – bad",
                        "They had time: 3 – good",
                        "1. At a school",
                        "2. At a doctor’s",
                        "3. At the council",
                        "They listened: Agree",
                        "They had time: Pass");

        person.sends();
        assertThat(person.page().select(".notice").text()).startsWith("The next questions are about you.");
        person.sends("born", "1990");
        assertThat(person.at()).endsWith("/consent");
        person.sends("count", "true");

        assertThat(submitted().byQuestion())
                .doesNotContainKey("other")
                .containsEntry("leaflet", new Answer.Text("library"))
                .containsEntry("arrived", new Answer.Month(YearMonth.of(2020, 3)))
                .containsEntry("where", new Answer.One("other", "At the library"))
                .containsEntry("decade", new Answer.Number(BigDecimal.valueOf(201)))
                .containsEntry("matters", new Answer.Ranking(List.of("school", "doctor", "council")))
                .containsEntry(
                        "views",
                        new Answer.Rows(Map.of(
                                "nurse", new Answer.One(Answer.One.AGREE), "doctor", new Answer.One(Answer.One.PASS))))
                .containsEntry("born", new Answer.Number(BigDecimal.valueOf(1990)));
    }

    @Test
    void aPageOfSeveralQuestionsComesBackWithEachProblemAndAllThatWasTyped() {
        person.sends().sends("town", "Leeds", "since", "last year");

        assertThat(person.status()).isEqualTo(422);
        assertThat(person.heading()).isEqualTo("Your home");
        assertThat(person.page().select("[role=alert] a").eachAttr("href")).containsExactly("#since");
        assertThat(person.page().select("#town").val()).isEqualTo("Leeds");
        assertThat(person.page().select("#since").val()).isEqualTo("last year");
    }

    @Test
    void theRowOfAGridThatIsWrongIsNamedAndSaysSo() {
        var nurses = new Choice("nurse", both("The nurses", "الممرضات"));
        var rooms = new Choice("room", both("The rooms", "الغرف"));
        var grid = Question.of("grid", QuestionType.GRID, both("How were they?", "كيف كانوا؟"))
                .withRequired(true)
                .withDetails(Details.NONE.withRows(List.of(nurses, rooms)))
                .withScale(new Scale(1, 3, both("bad", "سيئ"), both("good", "جيد")));
        var languages = List.of(Language.ENGLISH, ConsultationFixtures.ARABIC);
        var required = asking.open(new Questionnaire(Language.ENGLISH, languages, List.of(grid)));
        person.opens(required.address() + "?language=en").opens(required.address() + "/1");
        person.sends("grid.nurse", "2");
        assertThat(person.page().select("[role=alert] a").eachAttr("href")).containsExactly("#grid.room");
        assertThat(person.page().select("[role=alert] a").text()).isEqualTo("The rooms: Choose an answer");
        assertThat(person.page().select("[role=alert]").hasAttr("autofocus")).isTrue();
        assertThat(person.page().select("fieldset.wrong .problem").eachText()).containsExactly("Choose an answer");
        assertThat(person.page().select(".problem").eachAttr("id")).containsExactly("grid.room-problem");
        assertThat(person.page().select("fieldset.wrong").attr("aria-describedby"))
                .isEqualTo("grid.room-problem");
    }

    @Test
    void sayingThatOneIsNotSureIsAnAnswerOfItsOwn() {
        person.sends("arrived.declined", "~not-sure");
        person.opens(open.address() + "/check");
        assertThat(person.page().select("dd.lines").first().text()).isEqualTo("I’m not sure");
        person.opens(open.address() + "/2");
        assertThat(person.page().select("[name='arrived.declined'][checked]").val())
                .isEqualTo("~not-sure");
        person.sends("arrived.declined", "~not-sure", "arrived.month", "3", "arrived.year", "2020");
        assertThat(person.status()).isEqualTo(422);
    }

    @Test
    void aRankingIsMadeWithButtonsToo() {
        person.opens(open.address() + "/8").sends("move", "matters/up:school");
        assertThat(person.page().select(".ranking label").eachText())
                .containsExactly("At a doctor’s", "At a school", "At the council");
        assertThat(person.page().select(".ranking input").eachAttr("value")).containsExactly("1", "2", "3");
        person.sends("matters.doctor", "1", "matters.school", "2", "matters.council", "3", "move", "matters/up:school");
        assertThat(person.page().select(".ranking label").eachText()).startsWith("At a school");
        assertThat(person.page().select("[autofocus]").eachAttr("value")).containsExactly("matters/up:school");
    }

    @Test
    void statementsComeOneAtATimeAndCanBeGoneBackTo() {
        person.opens(open.address() + "/9").sends("views.nurse", "disagree");
        assertThat(person.heading()).startsWith("They had time.");
        person.follows("Back");
        assertThat(person.heading()).startsWith("They listened.");
        assertThat(person.page().select("[checked]").val()).isEqualTo("disagree");
        person.sends("views.nurse", "nonsense");
        assertThat(person.status()).isEqualTo(422);
    }

    @Test
    void whatIsPipedIsShownAsTextAndAQuietPhraseStandsForWhatWasNotAnswered() {
        person.sends().sends("town", "<b>Leeds</b>", "since", "2015");
        assertThat(person.page().select("h1 b")).isEmpty();
        assertThat(person.heading()).contains("<b>Leeds</b>");
        person.opens(open.address() + "/3").sends("town", "", "since", "2015");
        assertThat(person.heading()).startsWith("Where in your answer was it?");
    }
}
