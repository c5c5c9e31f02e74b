package heard.analysis.ui;

import heard.analysis.CodedPassage;
import heard.analysis.ThemeRow;
import heard.questionnaires.Answer;
import heard.questionnaires.AnsweredQuestions;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.responses.Interview;
import heard.responses.ReadResponse;
import heard.safeguarding.RedactionRow;
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
    /** The answers in the order in which they were asked, each with its question. */
    Map<Question, Answer> answers() {
        return AnsweredQuestions.of(questionnaire, response.answers());
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
