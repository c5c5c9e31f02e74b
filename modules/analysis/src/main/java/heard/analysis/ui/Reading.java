package heard.analysis.ui;

import heard.analysis.CodedPassage;
import heard.analysis.ThemeRow;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.AnsweredQuestions;
import heard.questionnaires.Answers;
import heard.questionnaires.InEntry;
import heard.questionnaires.Piping;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.responses.Interview;
import heard.responses.ReadResponse;
import heard.safeguarding.RedactionRow;
import heard.shared.Language;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response as it lies on the desk: what was asked, answered, coded and withheld. */
record Reading(
        ReadResponse response,
        Optional<Interview> interview,
        Questionnaire questionnaire,
        List<CodedPassage> coded,
        List<RedactionRow> withheld,
        List<ThemeRow> themes) {
    private static final String NOT_ANSWERED = "…";

    /** The answers in the order in which they were asked, each with its question. */
    Map<Question, Answer> answers() {
        return AnsweredQuestions.of(questionnaire, response.answers());
    }

    /** What a question is called, with the answers in it that its text brings along. */
    String label(Question question, AnswerWording wording, Language language) {
        var text = question.label().in(language);
        return new Piping(questionnaire, around(question.name()), wording, NOT_ANSWERED).in(text);
    }

    /** The answers that texts at a place may show: in an entry, its own too. */
    private Answers around(String place) {
        var answers = response.answers();
        var parts = place.split("/");
        if (parts.length < 3) return answers;
        var inside = new InEntry(parts[0], parts[1]).in(answers).orElse(Answers.NONE);
        for (var each : inside.byQuestion().entrySet()) answers = answers.with(each.getKey(), each.getValue());
        return answers;
    }

    List<CodedPassage> coded(String question) {
        return coded.stream().filter(each -> each.question().equals(question)).toList();
    }

    List<RedactionRow> withheld(String question) {
        return withheld.stream()
                .filter(each -> each.question().equals(question))
                .toList();
    }

    Optional<ThemeRow> theme(ThemeId id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    Optional<String> text(String question) {
        return response.answers().to(question).flatMap(Answer::words);
    }
}
