package heard.responses.web;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import heard.responses.OwnResponse;
import heard.responses.ResponseStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a person has come, in all of the questionnaire or in one entry of a group that repeats.
 *
 * @param questionnaire the version that their response answers, as the entry asks it
 * @param response empty as long as nothing was saved
 * @param entry empty outside of entries
 */
record Progress(CompiledQuestionnaire questionnaire, Optional<OwnResponse> response, Optional<InEntry> entry) {
    static final String CHECK = "check";
    static final String CONSENT = "consent";

    Progress(CompiledQuestionnaire questionnaire, Optional<OwnResponse> response) {
        this(questionnaire, response, Optional.empty());
    }

    /** The same in an entry. */
    Progress in(InEntry other) {
        return new Progress(questionnaire.in(other), response, Optional.of(other));
    }

    /** All of the questionnaire. */
    Progress outside() {
        return new Progress(questionnaire.outside(), response);
    }

    /** All that was answered. */
    Answers all() {
        return response.map(OwnResponse::answers).orElse(Answers.NONE);
    }

    /** What was answered here: in an entry, to its own questions beside those outside. */
    Answers answers() {
        var answers = all();
        var own = entry.flatMap(each -> each.in(all())).orElse(Answers.NONE);
        for (var each : own.byQuestion().entrySet()) answers = answers.with(each.getKey(), each.getValue());
        return answers;
    }

    /** The answers that apply, with what is worked out from them. */
    Answers applicable() {
        return questionnaire.applicable(all());
    }

    /** What stands in a question's fields when it is asked for the first time. */
    Optional<Answer> initial(Question question) {
        return questionnaire.initial(question, all());
    }

    /** Where the answer to a question is kept. */
    String place(String question) {
        return entry.map(each -> each.place(question)).orElse(question);
    }

    /** Whether it was begun with a code and is not sent yet. */
    boolean needsCode() {
        return response.map(OwnResponse::needsCode).orElse(false);
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

    /** Where a question is asked. */
    String address(Question question) {
        return number(question) + entry.map(each -> "?entry=" + each.id()).orElse("");
    }

    /** The same, when one comes from the check page. */
    static String checked(String address) {
        return address + (address.contains("?") ? "&" : "?") + "from=check";
    }

    /** The question with what this person can choose in it. */
    Question offered(Question question) {
        return questionnaire.offered(question, all());
    }

    List<Question> relevant() {
        return questionnaire.relevant(all());
    }

    boolean asks(int number) {
        return relevant().contains(question(number));
    }

    /** The group that repeats for which a question stands; empty in an entry. */
    Optional<Group> repeat(Question question) {
        return entry.isPresent()
                ? Optional.empty()
                : questionnaire.questionnaire().repeat(question);
    }

    /** The questions that stand on the page of this one, itself among them, in their order. */
    List<Question> together(Question question) {
        var page = page(question);
        if (page.isEmpty() || repeat(question).isPresent() || isContact(question)) return List.of(question);
        var together = relevant().stream()
                .filter(each -> page(each).equals(page) && !isContact(each) && isEquality(each) == isEquality(question))
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

    /** Whether it is asked on a page of its own, and kept apart. */
    static boolean isContact(Question question) {
        return question.type() == QuestionType.CONTACT;
    }

    static boolean isEquality(Question question) {
        return question.has(Trait.EQUALITY);
    }

    /** The place after the page of this question: another one, the list of entries, or the check page. */
    String after(int number) {
        var equality = number > 0 && isEquality(question(number));
        var last = number == 0 ? 0 : number(together(question(number)).getLast());
        return pages(equality).stream()
                .map(List::getFirst)
                .filter(each -> number(each) > Math.max(last, number))
                .map(this::address)
                .findFirst()
                .orElseGet(() -> list().orElse(equality ? CONSENT : CHECK));
    }

    /** The list of the entries, of which this is one; empty outside. */
    Optional<String> list() {
        var whole = questionnaire.questionnaire();
        return entry.flatMap(each -> whole.group(each.group()))
                .flatMap(whole::first)
                .map(question -> String.valueOf(number(question)));
    }

    /** The first of the equality questions; empty when there is none to ask. */
    Optional<String> equality() {
        return pages(true).stream().map(page -> address(page.getFirst())).findFirst();
    }

    /** The page before this question's; empty at the first. */
    Optional<String> before(int number) {
        var equality = number <= questionnaire.questionnaire().questions().size() && isEquality(question(number));
        return pages(equality).stream()
                .filter(page -> number(page.getLast()) < number)
                .map(page -> address(page.getFirst()))
                .reduce((_, later) -> later)
                .or(this::list);
    }

    /** The first page without an answer behind the last with one, or the check page. */
    String nextOpen() {
        var last = relevant().stream()
                .filter(question -> isAnswered(question) && !isEquality(question))
                .mapToInt(this::number)
                .max()
                .orElse(0);
        return after(last);
    }

    private boolean isAnswered(Question question) {
        return repeat(question).map(group -> answers().has(group.name())).orElseGet(() -> given(question)
                .isPresent());
    }

    /** What was answered to a question, as far as it can still be chosen. */
    Optional<Answer> given(Question question) {
        var given = question.filter() == null ? answers() : applicable();
        return given.to(question.name());
    }

    /**
     * The first page with a question that is asked now and has no answer: it was not asked before, or what was chosen there
     * cannot be chosen any more.
     */
    Optional<String> newlyAsked(Progress before) {
        var askedBefore = Set.copyOf(before.relevant());
        return relevant().stream()
                .filter(question -> !isAnswered(question))
                .filter(question -> !askedBefore.contains(question) || isLost(question, before))
                .map(question -> address(together(question).getFirst()))
                .findFirst();
    }

    /** Whether there was an answer, and something else can be chosen now. */
    private boolean isLost(Question question, Progress before) {
        return before.isAnswered(question) && !before.offered(question).equals(offered(question));
    }

    /** The questions that must be answered here and are not; the first of a group that repeats for too few entries. */
    List<Question> missing() {
        return relevant().stream()
                .filter(question -> repeat(question)
                        .map(group -> all().entries(group.name()).size()
                                < group.limits().leastOrZero())
                        .orElseGet(() ->
                                question.demandsAnswer() && given(question).isEmpty()))
                .toList();
    }

    /** The entries of a group that repeats, in their order. */
    List<Progress> entries(Group group) {
        return all().entries(group.name()).stream()
                .map(each -> in(new InEntry(group.name(), each.id())))
                .toList();
    }
}
