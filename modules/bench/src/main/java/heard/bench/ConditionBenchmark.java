package heard.bench;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All conditions of 500 questions, evaluated for one person, on one processor. */
final class ConditionBenchmark implements Benchmark {
    private static final int QUESTIONS = 500;
    private static final int ROUNDS = 3_000;
    private static final int ROW = 30;

    @Override
    public String name() {
        return "conditions";
    }

    @Override
    public List<Figure> run(Path folder) {
        var compiled = CompiledQuestionnaire.of(questionnaire());
        var answers = answers();
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            var asked = compiled.relevant(answers).size();
            times[round] = (System.nanoTime() - begun) / 1e6;
            if (asked < 2) throw new IllegalStateException("asked " + asked);
        }
        var warm = Arrays.copyOfRange(times, ROUNDS / 3, ROUNDS);
        Arrays.sort(warm);
        return List.of(
                Figure.atMost(ROW, "conditions of 500 questions, median", warm[warm.length / 2], "ms", 1),
                Figure.aside(ROW, "conditions of 500 questions, p99", warm[warm.length * 99 / 100], "ms"));
    }

    /** Every question but the first two depends on two others. */
    private static Questionnaire questionnaire() {
        var questions = new ArrayList<Question>();
        for (int number = 0; number < QUESTIONS; number++) {
            var type = number % 2 == 0 ? QuestionType.YES_NO_NOT_SURE : QuestionType.NUMBER;
            var question = Question.of("q" + number, type, LocalizedText.of(Language.ENGLISH, "Question"));
            questions.add(number < 2 ? question : question.withRelevant(condition(number)));
        }
        return new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH), questions);
    }

    private static String condition(int number) {
        int yesOrNo = (number - 1) / 2 * 2;
        int counted = (number - 2) / 2 * 2 + 1;
        return "answers.q%d == 'yes' && (answers.q%d >= 18.0 || !has(answers.q%d))"
                .formatted(yesOrNo, counted, counted);
    }

    private static Answers answers() {
        var answers = Answers.NONE;
        for (int number = 0; number < QUESTIONS; number++) {
            var answer = number % 2 == 0
                    ? new Answer.One(Answer.One.YES)
                    : new Answer.Number(BigDecimal.valueOf(20 + number));
            answers = answers.with("q" + number, answer);
        }
        return answers;
    }
}
