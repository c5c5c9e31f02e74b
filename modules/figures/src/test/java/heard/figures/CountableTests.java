package heard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountableTests {
    private static final LocalizedText FIRST = text("put first");
    private static final List<Choice> ROWS =
            List.of(new Choice("staff", text("Staff")), new Choice("time", text("Time")));

    @Test
    void eachRowOfAGridIsCountedByItself() {
        var grid = Question.of("grid", QuestionType.GRID, text("How?"))
                .withChoices(List.of(new Choice("well", text("Well"))))
                .withDetails(Details.NONE.withRows(ROWS).with(Trait.NOT_SURE, true));
        var counted = Countable.of(grid, FIRST, LocalizedText.NONE, LocalizedText.NONE);

        assertThat(counted).extracting(Question::name).containsExactly("grid.staff", "grid.time");
        assertThat(counted.getFirst().label().in(Language.ENGLISH)).isEqualTo("How? – Staff");
        var answers = Answers.NONE.with("grid", new Answer.Rows(Map.of("staff", new Answer.One("well"))));
        assertThat(Countable.answer(counted.getFirst(), answers)).contains(new Answer.One("well"));
        assertThat(Countable.answer(counted.getLast(), answers)).isEmpty();
        var unsure = new Answer.Declined(Answer.Declined.Reason.NOT_SURE);
        assertThat(Countable.answer(counted.getLast(), Answers.NONE.with("grid", unsure)))
                .contains(unsure);
        assertThat(counted.getLast().allows(Answer.Declined.Reason.NOT_SURE)).isTrue();
    }

    @Test
    void aStatementOfAParticipantIsMarkedAndOneThatIsGoneHasNoWords() {
        var farsi = new Language("fa");
        var asked = Question.of("says", QuestionType.STATEMENTS, text("Do you agree?"))
                .withDetails(Details.NONE.withRows(List.of(
                        ROWS.getFirst(),
                        Choice.added("added-1", LocalizedText.of(farsi, "می‌ترسم"), farsi),
                        Choice.gone("added-2", farsi))));
        var counted = Countable.of(asked, FIRST, text("(added)"), text("taken back"));

        assertThat(counted).extracting(Question::name).containsExactly("says.staff", "says.added-1", "says.added-2");
        assertThat(counted)
                .extracting(each -> each.label().in(Language.ENGLISH))
                .containsExactly(
                        "Do you agree? – Staff", "Do you agree? – می‌ترسم (added)", "Do you agree? – taken back");
        var answers = Answers.NONE.with("says", new Answer.Rows(Map.of("added-2", new Answer.One("agree"))));
        assertThat(Countable.answer(counted.getLast(), answers)).contains(new Answer.One("agree"));
    }

    @Test
    void ofARankingWhatWasPutFirstIsCounted() {
        var ranking = Question.of("order", QuestionType.RANKING, text("What?")).withChoices(ROWS);
        var counted = Countable.of(ranking, FIRST, LocalizedText.NONE, LocalizedText.NONE)
                .getFirst();

        assertThat(counted.label().in(Language.ENGLISH)).isEqualTo("What? – put first");
        assertThat(Countable.answer(counted, Answers.NONE.with("order", new Answer.Ranking(List.of("time", "staff")))))
                .contains(new Answer.One("time"));
    }

    @Test
    void whoeverHasAnEntryWithAnAnswerIsCountedForItOnce() {
        var status = Question.of("status", QuestionType.ONE_OF, text("Status?")).withChoices(ROWS);
        var counted = ofEntries(status).getFirst();

        assertThat(counted.label().in(Language.ENGLISH)).isEqualTo("A person – Status?");
        var answers = Answers.NONE
                .with("person/a1/status", new Answer.One("staff"))
                .with("person/b2/status", new Answer.One("time"))
                .with("person/c3/status", new Answer.One("staff"));
        assertThat(Countable.answer(counted, answers)).contains(new Answer.Many(List.of("staff", "time")));
        assertThat(Countable.answer(counted, Answers.NONE)).isEmpty();
    }

    @Test
    void yesAndNoScalesGridsAndRankingsAreCountedInEntriesToo() {
        var school = Question.of("school", QuestionType.YES_NO_NOT_SURE, text("At school?"));
        var trust = Question.of("trust", QuestionType.SCALE, text("Trust?"));
        var grid = Question.of("grid", QuestionType.GRID, text("How?")).withDetails(Details.NONE.withRows(ROWS));
        var order = Question.of("order", QuestionType.RANKING, text("What?")).withChoices(ROWS);
        var answers = Answers.NONE
                .with("person/a1/school", new Answer.One("yes"))
                .with("person/b2/school", new Answer.One("no"))
                .with("person/a1/trust", new Answer.Number(BigDecimal.TWO))
                .with("person/b2/trust", new Answer.Number(new BigDecimal("2.0")))
                .with("person/a1/grid", new Answer.Rows(Map.of("staff", new Answer.Number(BigDecimal.ONE))))
                .with("person/b2/order", new Answer.Ranking(List.of("time", "staff")));

        assertThat(counted(school, answers)).containsExactly(new Answer.Many(List.of("yes", "no")));
        assertThat(counted(trust, answers)).containsExactly(new Answer.Many(List.of("2")));
        assertThat(counted(grid, answers)).containsExactly(new Answer.Many(List.of("1")), null);
        assertThat(counted(order, answers)).containsExactly(new Answer.Many(List.of("time")));
        assertThat(ofEntries(grid))
                .extracting(Question::name)
                .containsExactly("person/any/grid.staff", "person/any/grid.time");
        assertThat(ofEntries(grid)).allMatch(Countable::isOfEntries);
    }

    private static List<@Nullable Answer> counted(Question question, Answers answers) {
        var counted = new ArrayList<@Nullable Answer>();
        for (var each : ofEntries(question)) {
            counted.add(Countable.answer(each, answers).orElse(null));
        }
        return counted;
    }

    private static List<Question> ofEntries(Question question) {
        return Countable.inEntries(
                Group.of("person", Group.Kind.REPEAT, text("A person")),
                Countable.of(question, FIRST, LocalizedText.NONE, LocalizedText.NONE));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
