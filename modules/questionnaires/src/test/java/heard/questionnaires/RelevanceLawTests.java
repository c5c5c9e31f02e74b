package heard.questionnaires;

import static heard.questionnaires.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelevanceLawTests {
    private static final int QUESTIONS = 8;

    @Property(tries = 200)
    void whatIsSubmittedAsksTheSameQuestionsAgain(
            @ForAll("questionnaires") Questionnaire questionnaire, @ForAll("answers") Answers answers) {
        var compiled = CompiledQuestionnaire.of(questionnaire);
        var applicable = compiled.applicable(answers);

        assertThat(compiled.relevant(applicable)).isEqualTo(compiled.relevant(answers));
        assertThat(compiled.applicable(applicable)).isEqualTo(applicable);
    }

    @Property(tries = 100)
    void laterAnswersNeverChangeWhetherAnEarlierQuestionIsAsked(
            @ForAll("questionnaires") Questionnaire questionnaire, @ForAll("answers") Answers answers) {
        var compiled = CompiledQuestionnaire.of(questionnaire);
        for (int kept = 0; kept < QUESTIONS; kept++) {
            var until = questionnaire.questions().subList(0, kept + 1);
            var before = answers;
            for (int later = kept; later < QUESTIONS; later++) before = before.without("q" + later);
            assertThat(asked(compiled, before, until)).isEqualTo(asked(compiled, answers, until));
        }
    }

    @Property(tries = 5)
    void manyThreadsSeeTheSame(
            @ForAll("questionnaires") Questionnaire questionnaire, @ForAll("answers") Answers answers)
            throws Exception {
        var compiled = CompiledQuestionnaire.of(questionnaire);
        var expected = compiled.relevant(answers);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var seen = new ArrayList<Future<List<Question>>>();
            for (int i = 0; i < 200; i++) seen.add(threads.submit(() -> compiled.relevant(answers)));
            for (var one : seen) assertThat(one.get()).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        return Arbitraries.integers().between(0, 1_000_000).map(RelevanceLawTests::questionnaire);
    }

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.integers().between(-1, 3).list().ofSize(QUESTIONS).map(RelevanceLawTests::answers);
    }

    private static Questionnaire questionnaire(int seed) {
        var random = new java.util.Random(seed);
        var questions = new ArrayList<Question>();
        for (int i = 0; i < QUESTIONS; i++) {
            var question = question("q" + i, QuestionType.NUMBER);
            questions.add(i == 0 ? question : question.withRelevant(condition(random, i)));
        }
        return Questions.questionnaire(questions.toArray(Question[]::new));
    }

    private static String condition(java.util.Random random, int before) {
        var one = "answers.q" + random.nextInt(before);
        var other = "answers.q" + random.nextInt(before);
        return switch (random.nextInt(4)) {
            case 0 -> one + " > " + random.nextInt(3);
            case 1 -> "!has(" + one + ") || " + other + " == " + random.nextInt(3);
            case 2 -> one + " < 2 && " + other + " >= 1";
            default -> "true";
        };
    }

    private static Answers answers(List<Integer> values) {
        var answers = Answers.NONE;
        for (int i :
                IntStream.range(0, QUESTIONS).filter(i -> values.get(i) >= 0).toArray()) {
            answers = answers.with("q" + i, new Answer.Number(BigDecimal.valueOf(values.get(i))));
        }
        return answers;
    }

    private static List<Question> asked(CompiledQuestionnaire compiled, Answers answers, List<Question> until) {
        return compiled.relevant(answers).stream().filter(until::contains).toList();
    }
}
