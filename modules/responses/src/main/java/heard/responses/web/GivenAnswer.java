package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * A question and what was answered to it, in words.
 *
 * @param number of the question's page
 * @param lines of the answer; none: not answered
 * @param own whether they are the person's own words
 */
record GivenAnswer(int number, String label, List<String> lines, boolean own) {
    static List<GivenAnswer> of(Progress progress, Language language, Texts texts) {
        return progress.relevant().stream()
                .filter(question -> question.type().isAnswered())
                .map(question -> of(progress, question, language, texts))
                .toList();
    }

    static GivenAnswer of(Progress progress, Question question, Language language, Texts texts) {
        var lines = progress.answers()
                .to(question.name())
                .map(answer -> lines(question, answer, language, texts))
                .orElse(List.of());
        return new GivenAnswer(
                progress.number(question),
                question.label().in(language),
                lines,
                question.type().isText());
    }

    private static List<String> lines(Question question, Answer answer, Language language, Texts texts) {
        return switch (answer) {
            case Answer.Text(var text) -> List.of(text);
            case Answer.One(var choice) -> List.of(label(question, choice, language, texts));
            case Answer.Many(var choices) ->
                choices.stream()
                        .map(choice -> label(question, choice, language, texts))
                        .toList();
            case Answer.Number(var number) -> List.of(texts.get(language, "responses.answer.number", number));
            case Answer.Date(var date) -> List.of(texts.get(language, "responses.answer.date", date));
        };
    }

    private static String label(Question question, String choice, Language language, Texts texts) {
        if (question.type() == QuestionType.YES_NO_NOT_SURE) {
            return texts.get(language, "questionnaires.answer." + choice);
        }
        Optional<Choice> chosen = question.choice(choice);
        return chosen.map(each -> each.label().in(language)).orElse(choice);
    }
}
