package heard.responses.web;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.HeardTest;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Choices that depend on an earlier answer, on pages without scripts. */
@HeardTest
class CascadingPagesTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    Participant person;

    @BeforeEach
    void somebodyArrives() {
        var open = asking.open(questionnaire());
        person = new Participant(browser).opens(open.address()).opens(open.address() + "/1");
    }

    @Test
    void onlyTheTownsOfTheRegionAreOffered() {
        person.sends("region", "north");
        assertThat(offered()).containsExactly("ayr", "bath");
        person.sends("town", "cork");
        assertThat(person.status()).isEqualTo(422);
        assertThat(offered()).containsExactly("ayr", "bath");
        person.sends("town", "ayr");
        assertThat(person.at()).endsWith("/check");
    }

    @Test
    void whoChangesTheRegionIsAskedForTheTownAgain() {
        person.sends("region", "north").sends("town", "ayr");
        person.opens(person.at().replace("/check", "/1?from=check")).sends("region", "south");
        assertThat(person.at()).contains("/2");
        assertThat(offered()).containsExactly("cork");
        assertThat(person.page().select("input[name=town][checked]")).isEmpty();
        var check = person.at().replaceAll("/2.*", "/check");
        person.opens(check);
        assertThat(person.page().select("dd.lines").eachText()).doesNotContain("Ayr");
        person.sends();
        assertThat(person.status()).as("the town is required").isEqualTo(422);
    }

    private List<String> offered() {
        return person.page().select("input[name=town]").eachAttr("value").stream()
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Questionnaire questionnaire() {
        var region = Question.of("region", QuestionType.ONE_OF, both("Which region?", "أي منطقة؟"))
                .withChoices(List.of(choice("north", ""), choice("south", "")));
        var town = Question.of("town", QuestionType.ONE_OF, both("Which town?", "أي مدينة؟"))
                .withRequired(true)
                .withChoices(List.of(choice("ayr", "north"), choice("bath", "north"), choice("cork", "south")));
        return new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                List.of(region, town.withDetails(town.details().withFilter("choice.region == answers.region"))));
    }

    private static Choice choice(String name, String region) {
        var label = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return new Choice(name, both(label, label)).with("region", region);
    }
}
