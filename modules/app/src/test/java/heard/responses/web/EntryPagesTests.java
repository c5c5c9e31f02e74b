package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Role;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class EntryPagesTests {
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
    void somebodyArrivesAtTheList() {
        open = asking.open(AskingOfEach.questionnaire());
        person = new Participant(browser).opens(open.address()).opens(open.address() + "/1");
        person.sends("town", "Leeds");
    }

    private List<Answers> submitted() {
        return fixtures
                .as(open.coalition(), Role.ANALYST, () -> reading.rows(open.id(), ResponseFilter.ALL, 0, 50))
                .stream()
                .map(each -> each.answers())
                .toList();
    }

    private void adds(String called, String age, String... school) {
        person.follows("Add").sends("called", called).sends("age", age);
        if (school.length > 0) person.sends("school", school[0]);
        person.sends();
    }

    private List<String> listed() {
        return person.page().select(".answers dt").eachText();
    }

    @Test
    void entriesAreAddedListedCheckedAndSent() {
        assertThat(person.heading()).isEqualTo("A person in your household");
        assertThat(person.page().select("main").text()).contains("You have added nothing yet.");
        adds("Amina", "40");
        adds("Bilal", "7", "They are kind");
        assertThat(listed()).containsExactly("Amina", "Bilal");

        person.sends();
        assertThat(person.heading()).startsWith("What do children need?");
        person.sends("children", "Time");
        assertThat(person.at()).endsWith("/check");
        assertThat(person.page().select("dt .soft").eachText())
                .containsExactly("Amina", "Amina", "Amina", "Bilal", "Bilal", "Bilal", "Bilal");
        person.sends().sends("count", "true");

        var entries = submitted().getFirst().entries("person");
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().answers().byQuestion())
                .containsEntry("called", new Answer.Text("Bilal"))
                .containsEntry("age", new Answer.Number(BigDecimal.valueOf(7)))
                .containsEntry("school", new Answer.Text("They are kind"));
    }

    @Test
    void textsAndConditionsInAnEntryFollowItsOwnAnswers() {
        person.follows("Add").sends("called", "Amina");
        assertThat(person.heading()).isEqualTo("How old is \u2068Amina\u2069?");
        assertThat(person.page().select(".step strong").eachText()).containsExactly("Amina", "Your home");
        person.sends("age", "40");
        assertThat(person.heading()).startsWith("A photo");
        person.follows("Back");
        assertThat(person.heading()).startsWith("How old is");
    }

    @Test
    void sendingTheFirstPageTwiceOrInTwoTabsMakesOneEntry() {
        person.follows("Add");
        var tab = person.tab();
        person.sends("called", "Amina");
        tab.sends("called", "Amina B");
        tab.opens(open.address() + "/2");
        assertThat(tab.page().select(".answers dt").eachText()).containsExactly("Amina B");
    }

    @Test
    void anEntryThatIsChangedInOneTabAfterAnotherWasRemovedInASecondStaysItself() {
        adds("Amina", "40");
        adds("Bilal", "30");
        var tab = person.tab();
        tab.opens(person.page().select("a:contains(Change: Bilal)").attr("href"));
        person.follows("Remove: Amina");
        assertThat(person.heading()).isEqualTo("Do you want to remove this?");
        person.sends();
        assertThat(listed()).containsExactly("Bilal");
        tab.sends("called", "Basma");
        person.opens(open.address() + "/2");
        assertThat(listed()).containsExactly("Basma");
    }

    @Test
    void oneCannotGoOnWithTooFewOrUnfinishedEntriesNorAddTooMany() {
        person.sends();
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page().select("[role=alert] a").eachText()).containsExactly("Please add at least one.");
        person.opens(open.address() + "/2")
                .follows("Add")
                .sends("called", "Amina")
                .opens(open.address() + "/2");
        var unfinished = person.tab();
        unfinished.opens(open.address() + "/check").sends();
        assertThat(unfinished.page().select("[role=alert] a").text())
                .isEqualTo("Please answer: Amina: How old is \u2068Amina\u2069?");
        person.sends();
        assertThat(person.page().select("[role=alert] a").eachText()).containsExactly("Please finish: Amina");

        person.follows("Change: Amina")
                .sends("called", "Amina")
                .sends("age", "40")
                .sends();
        adds("Bilal", "30");
        var late = person.tab().opens(open.address() + "/2").follows("Add");
        adds("Chen", "20");
        assertThat(person.page().select("a:contains(Add)")).isEmpty();
        late.sends("called", "Dana");
        assertThat(late.heading()).isEqualTo("A person in your household");
        assertThat(late.page().select(".answers dt").eachText()).containsExactly("Amina", "Bilal", "Chen");
    }

    @Test
    void fromTheCheckPageOneAnswerIsChangedAndAListAddedToBeforeComingBack() {
        adds("Amina", "40");
        person.sends();
        person.follows("Change: Amina: How old").sends("age", "41");
        assertThat(person.at()).contains("/check");
        person.follows("Change: Amina: How old").sends("age", "12");
        assertThat(person.heading()).startsWith("How is school?");
        person.sends("school", "Good");
        assertThat(person.at()).contains("/check");
        person.follows("Change: A person")
                .follows("Add")
                .sends("called", "Bilal")
                .sends("age", "30")
                .sends();
        assertThat(listed()).containsExactly("Amina", "Bilal");
        person.sends();
        assertThat(person.at()).contains("/check");
    }

    @Test
    void whatWasSentIsCorrectedAndTakenBackAnswerByAnswer() {
        adds("Amina", "12", "Good");
        person.sends().sends().sends().sends("count", "true");
        person.opens(open.address() + "/mine");
        person.follows("Take back: Amina: How is school");
        assertThat(person.page().select(".lead").text()).isEqualTo("How is school?");
        person.sends();
        var entry = submitted().getFirst().entries("person").getFirst();
        assertThat(entry.answers().byQuestion()).containsOnlyKeys("called", "age");
        person.follows("Change: Amina: What do you call").sends("called", "Amira");
        assertThat(person.at()).endsWith("/mine");
        assertThat(submitted().getFirst().to("person/" + entry.id() + "/called"))
                .contains(new Answer.Text("Amira"));
        person.opens(open.address() + "/2").follows("Remove").sends();
        assertThat(submitted().getFirst().entries("person")).isEmpty();
    }

    @Test
    void anEntryThatNobodyMadeIsAFirstPageAndAMadeUpOneIsTheList() {
        assertThat(person.opens(open.address() + "/3?entry=..%2F..").heading()).isEqualTo("A person in your household");
        assertThat(person.opens(open.address() + "/5?entry=gone").status()).isEqualTo(200);
        assertThat(person.opens(open.address() + "/1?entry=gone").heading()).startsWith("Which town?");
        assertThat(person.opens(open.address() + "/2/remove?entry=gone").heading())
                .isEqualTo("A person in your household");
    }
}
