package heard.questionnaires.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import java.util.List;
import java.util.Random;

/** Whether a questionnaire that came back asks and refuses what it did, for random answers. */
final class RoundTrip {
    private final boolean rowsBecomeQuestions;

    RoundTrip(boolean rowsBecomeQuestions) {
        this.rowsBecomeQuestions = rowsBecomeQuestions;
    }

    void agree(Questionnaire before, Questionnaire after, long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 6; round++) agree(before, after, random);
    }

    private void agree(Questionnaire before, Questionnaire after, Random random) {
        var was = CompiledQuestionnaire.of(before);
        var is = CompiledQuestionnaire.of(after);
        var given = Answers.NONE;
        var mapped = Answers.NONE;
        for (var question : before.questions()) {
            var answer = random.nextInt(4) == 0 ? null : Askable.answer(question, random);
            if (answer == null || !was.relevant(given).contains(question)) continue;
            var accepted = was.check(question, answer.fields(question.name()), given, Language.ENGLISH);
            var comesBack = after.question(question.name())
                    .filter(each -> !question.type().hasRows());
            if (comesBack.isPresent()) {
                var checked = is.check(comesBack.get(), answer.fields(question.name()), mapped, Language.ENGLISH);
                assertThat(checked instanceof AnswerCheck.Given)
                        .as(
                                "%s accepts %s after %s: %s, before %s",
                                question.name(), answer, given, comesBack.get(), question)
                        .isEqualTo(accepted instanceof AnswerCheck.Given);
            }
            if (!(accepted instanceof AnswerCheck.Given)) continue;
            given = given.with(question.name(), answer);
            mapped = mapped(mapped, question, answer);
        }
        var asked = was.relevant(given);
        var askedNow = is.relevant(mapped).stream().map(Question::name).toList();
        for (var question : before.questions()) {
            if (question.type().isSilent() || question.type() == QuestionType.CONTACT) continue;
            var offered = was.offered(question, given);
            for (var name : names(question)) {
                assertThat(askedNow.contains(name))
                        .as("%s after %s: %s became %s", name, given, question, after.question(name))
                        .isEqualTo(asked.contains(question)
                                && (name.equals(question.name())
                                        || names(offered).contains(name)));
            }
        }
    }

    private List<String> names(Question question) {
        if (!rowsBecomeQuestions || !question.type().hasRows()) return List.of(question.name());
        return question.rows().stream()
                .map(row -> question.name() + "_" + row.name())
                .toList();
    }

    private Answers mapped(Answers answers, Question question, Answer answer) {
        if (!rowsBecomeQuestions || !(answer instanceof Answer.Rows(var rows)))
            return answers.with(question.name(), answer);
        var mapped = answers;
        for (var row : rows.entrySet()) mapped = mapped.with(question.name() + "_" + row.getKey(), row.getValue());
        return mapped;
    }
}
