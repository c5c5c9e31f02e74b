package heard.responses.web;

import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.responses.OwnResponse;
import heard.responses.ResponseStatus;
import java.util.List;
import java.util.Optional;

/**
 * How far a person has come.
 *
 * @param questionnaire the version that their response answers
 * @param response empty as long as nothing was saved
 */
record Progress(CompiledQuestionnaire questionnaire, Optional<OwnResponse> response) {
    static final String CHECK = "check";

    Answers answers() {
        return response.map(OwnResponse::answers).orElse(Answers.NONE);
    }

    boolean is(ResponseStatus status) {
        return response.map(OwnResponse::status).filter(status::equals).isPresent();
    }

    /** Questions are numbered through the whole questionnaire, so that a number stays with its question. */
    Question question(int number) {
        var all = questionnaire.questionnaire().questions();
        if (number < 1 || number > all.size()) throw new NoSuchPage();
        return all.get(number - 1);
    }

    int number(Question question) {
        return questionnaire.questionnaire().questions().indexOf(question) + 1;
    }

    List<Question> relevant() {
        return questionnaire.relevant(answers());
    }

    boolean asks(int number) {
        return relevant().contains(question(number));
    }

    /** The place after this question: another one, or the check page. */
    String after(int number) {
        return relevant().stream()
                .map(this::number)
                .filter(each -> each > number)
                .map(String::valueOf)
                .findFirst()
                .orElse(CHECK);
    }

    /** The question before this one; empty at the first. */
    Optional<Integer> before(int number) {
        return relevant().stream()
                .map(this::number)
                .filter(each -> each < number)
                .reduce((_, later) -> later);
    }

    /** The first question without an answer behind the last with one, or the check page. */
    String nextOpen() {
        var last = relevant().stream()
                .filter(question -> answers().has(question.name()))
                .mapToInt(this::number)
                .max()
                .orElse(0);
        return after(last);
    }

    /** The first question that is asked now and was not asked before, and has no answer. */
    Optional<String> newlyAsked(Progress before) {
        return relevant().stream()
                .filter(question ->
                        !before.relevant().contains(question) && !answers().has(question.name()))
                .map(question -> String.valueOf(number(question)))
                .findFirst();
    }

    /** The questions that must be answered and are not. */
    List<Question> missing() {
        return relevant().stream()
                .filter(question -> question.required()
                        && question.type().isAnswered()
                        && !answers().has(question.name()))
                .toList();
    }
}
