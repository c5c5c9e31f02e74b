package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.Piping;
import heard.questionnaires.Question;
import heard.shared.Language;
import java.util.List;

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
                label(progress, question, language, texts),
                lines,
                question.type().isText());
    }

    private static String label(Progress progress, Question question, Language language, Texts texts) {
        var text = question.label().in(language);
        if (!Piping.isIn(question.label())) return text;
        var wording = new AnswerWording(language, new PageSigns(language, texts));
        var nothing = texts.get(language, "questionnaires.answer.piped");
        return new Piping(progress.questionnaire().questionnaire(), progress.applicable(), wording, nothing).in(text);
    }

    private static List<String> lines(Question question, Answer answer, Language language, Texts texts) {
        return new AnswerWording(language, new PageSigns(language, texts)).lines(question, answer);
    }
}
