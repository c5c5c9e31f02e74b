package heard.responses.web;

import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.Trait;
import heard.responses.OwnResponse;
import heard.responses.ResponseStatus;
import java.util.ArrayList;
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
    static final String CONSENT = "consent";

    Answers answers() {
        return response.map(OwnResponse::answers).orElse(Answers.NONE);
    }

    /** The answers that apply, with what is worked out from them. */
    Answers applicable() {
        return questionnaire.applicable(answers());
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

    /** The questions that stand on the page of this one, itself among them, in their order. */
    List<Question> together(Question question) {
        var page = page(question);
        if (page.isEmpty()) return List.of(question);
        var together = relevant().stream()
                .filter(each -> page(each).equals(page) && isEquality(each) == isEquality(question))
                .toList();
        return together.isEmpty() ? List.of(question) : together;
    }

    private Optional<Group> page(Question question) {
        return questionnaire.questionnaire().around(question).stream()
                .filter(group -> group.kind() == Group.Kind.PAGE)
                .findFirst();
    }

    /** The pages on the way to the check page, or, for an equality question, those behind it. */
    List<List<Question>> pages(boolean equality) {
        var pages = new ArrayList<List<Question>>();
        for (var question : relevant()) {
            if (isEquality(question) != equality) continue;
            if (pages.isEmpty() || !pages.getLast().contains(question)) pages.add(together(question));
        }
        return pages;
    }

    static boolean isEquality(Question question) {
        return question.has(Trait.EQUALITY);
    }

    /** The place after the page of this question: another one, or the check page. */
    String after(int number) {
        var equality = number > 0 && isEquality(question(number));
        var last = number == 0 ? 0 : number(together(question(number)).getLast());
        return pages(equality).stream()
                .map(page -> number(page.getFirst()))
                .filter(each -> each > Math.max(last, number))
                .map(String::valueOf)
                .findFirst()
                .orElse(equality ? CONSENT : CHECK);
    }

    /** The first of the equality questions; empty when there is none to ask. */
    Optional<String> equality() {
        return pages(true).stream()
                .map(page -> String.valueOf(number(page.getFirst())))
                .findFirst();
    }

    /** The page before this question's; empty at the first. */
    Optional<Integer> before(int number) {
        var equality = number <= questionnaire.questionnaire().questions().size() && isEquality(question(number));
        return pages(equality).stream()
                .filter(page -> number(page.getLast()) < number)
                .map(page -> number(page.getFirst()))
                .reduce((_, later) -> later);
    }

    /** The first page without an answer behind the last with one, or the check page. */
    String nextOpen() {
        var last = relevant().stream()
                .filter(question -> answers().has(question.name()) && !isEquality(question))
                .mapToInt(this::number)
                .max()
                .orElse(0);
        return after(last);
    }

    /** The first page with a question that is asked now and was not asked before, and has no answer. */
    Optional<String> newlyAsked(Progress before) {
        return relevant().stream()
                .filter(question ->
                        !before.relevant().contains(question) && !answers().has(question.name()))
                .map(question -> String.valueOf(number(together(question).getFirst())))
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
