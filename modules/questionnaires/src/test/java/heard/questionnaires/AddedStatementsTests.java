package heard.questionnaires;

import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.AnswerCheck.Given;
import heard.questionnaires.AnswerCheck.NotAnswered;
import heard.questionnaires.AnswerCheck.Problem;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AddedStatementsTests {
    private static final Language FARSI = new Language("fa");
    private static final Choice OURS = new Choice("safe", text("I feel safe"));
    private static final Choice THEIRS = Choice.added("added-1", LocalizedText.of(FARSI, "من می‌ترسم"), FARSI);
    private static final Choice GONE = Choice.gone("added-2", FARSI);
    private static final Question ASKED = question("q", QuestionType.STATEMENTS)
            .with(Trait.ADDING, true)
            .withDetails(Details.NONE
                    .withRows(List.of(OURS))
                    .with(Trait.ADDING, true)
                    .withAdding(new Adding(2, 20)));

    @Test
    void whatAPersonAddsIsReadWithWhatTheySaidToTheOthers() {
        var check = check(Map.of(
                "q.safe", List.of("agree"),
                "q.~added.1", List.of("  Doctors\nask too   much "),
                "q.~added.2", List.of("")));

        assertThat(check)
                .isEqualTo(new Given(
                        new Answer.Rows(Map.of("safe", new Answer.One("agree")), List.of("Doctors ask too much"))));
    }

    @Test
    void aStatementAloneIsAnAnswerAndItsWordsAreThePersonsOwn() {
        var check = check(Map.of("q.~added.2", List.of("Nobody asks us")));

        assertThat(check).isInstanceOfSatisfying(Given.class, given -> {
            assertThat(given.answer().words()).contains("Nobody asks us");
            assertThat(given.answer().fields("q")).isEqualTo(Map.of("q.~added.1", List.of("Nobody asks us")));
            assertThat(given.answer().withWords("")).isEqualTo(new Answer.Rows(Map.of()));
        });
    }

    @Test
    void whatIsTooLongComesBackAndTheSameTwiceIsOne() {
        assertThat(check(Map.of("q.~added.2", List.of("a".repeat(21)))))
                .isEqualTo(new Problem("q.~added.2", "questionnaires.problem.added.long", List.of(21, 20)));
        assertThat(check(Map.of("q.~added.1", List.of("a"), "q.~added.2", List.of("a"), "q.~added.3", List.of("b"))))
                .isEqualTo(new Given(new Answer.Rows(Map.of(), List.of("a"))));
    }

    @Test
    void nothingIsAddedWhereTheOrganiserDoesNotAllowIt() {
        var closed = ASKED.with(Trait.ADDING, false);

        assertThat(FormReading.read(closed, Map.of("q.~added.1", List.of("Nobody asks us"))))
                .isEqualTo(new NotAnswered());
    }

    @Test
    void nobodyWritesTheSignOfWhatIsWithheld() {
        assertThat(check(Map.of("q.~added.1", List.of("██ a █"))))
                .isEqualTo(new Given(new Answer.Rows(Map.of(), List.of("a"))));
    }

    @Test
    void anAddedStatementIsAskedAndOneThatIsGoneIsNotButKeepsWhatWasSaid() {
        var compiled = CompiledQuestionnaire.of(questionnaire(ASKED)).with(Map.of("q", List.of(THEIRS, GONE)));
        var answers = Answers.NONE.with(
                "q", new Answer.Rows(Map.of("added-1", new Answer.One("agree"), "added-2", new Answer.One("pass"))));
        var merged = compiled.questionnaire().questions().getFirst();

        assertThat(merged.rows()).containsExactly(OURS, THEIRS, GONE);
        assertThat(compiled.offered(merged, answers).rows()).containsExactly(OURS, THEIRS);
        assertThat(compiled.applicable(answers)).isEqualTo(answers);
        assertThat(compiled.relevant(answers)).containsExactly(merged);
        assertThat(compiled.with(Map.of("q", List.of(THEIRS)))
                        .questionnaire()
                        .questions()
                        .getFirst()
                        .rows())
                .containsExactly(OURS, THEIRS);
    }

    @Test
    void aFilterOfTheOrganiserLeavesWhatParticipantsAdded() {
        var filtered = ASKED.withDetails(ASKED.details().withFilter("choice.name == 'other'"));
        var compiled = CompiledQuestionnaire.of(questionnaire(filtered)).with(Map.of("q", List.of(THEIRS)));

        assertThat(compiled.offered(compiled.questionnaire().questions().getFirst(), Answers.NONE)
                        .rows())
                .containsExactly(THEIRS);
    }

    @Test
    void theWordingNamesWhatWasAddedAndHidesTheNameOfWhatIsGone() {
        var merged = ASKED.withAdded(List.of(THEIRS, GONE));
        var wording = new AnswerWording(Language.ENGLISH, new Words());
        var answer = new Answer.Rows(
                Map.of("added-2", new Answer.One("agree"), "added-9", new Answer.One("pass")), List.of("Nobody asks"));

        assertThat(wording.lines(merged, answer)).containsExactly("gone: agree", "gone: pass", "added: Nobody asks");
    }

    @Property(tries = 200)
    void aStatementThatJoinsTheOthersMovesNoneOfThem(@ForAll long person) {
        var shuffled = ASKED.with(Trait.SHUFFLED, true);
        var before = new ArrayList<Choice>();
        for (int each = 0; each < 6; each++) before.add(new Choice("s" + each, text("s" + each)));
        var after = new ArrayList<>(before);
        after.add(THEIRS);

        var order = new ArrayList<>(Shuffle.of(shuffled, after, person));
        order.remove(THEIRS);
        assertThat(order).isEqualTo(Shuffle.of(shuffled, before, person));
    }

    @Test
    void howManyAndHowLongStaysWithinBounds() {
        assertThat(problems(new Adding(6, 140))).isEqualTo(problems(new Adding(1, 201)));
        assertThat(problems(new Adding(6, 140))).contains("questionnaires.check.adding");
        assertThat(problems(new Adding(5, 200))).doesNotContain("questionnaires.check.adding");
    }

    private static List<String> problems(Adding adding) {
        var question = ASKED.withDetails(ASKED.details().withAdding(adding));
        return QuestionnaireChecks.of(questionnaire(question)).stream()
                .map(QuestionnaireProblem::key)
                .toList();
    }

    private static AnswerCheck check(Map<String, List<String>> form) {
        return FormReading.read(ASKED, form);
    }

    /** Says keys instead of words. */
    private static final class Words implements AnswerWording.Signs {
        @Override
        public String answer(String word) {
            return word;
        }

        @Override
        public String number(BigDecimal number) {
            return number.toPlainString();
        }

        @Override
        public String date(LocalDate date) {
            return date.toString();
        }

        @Override
        public String month(YearMonth month) {
            return month.toString();
        }
    }
}
