package heard.paper;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person goes on after a choice: past the questions that are not for them, as far as that depends on this one answer.
 * Heard itself is asked which questions these are.
 */
final class GoingOn {
    private static final Pattern MENTION = Pattern.compile("answers\\.([A-Za-z0-9_]+)");

    private final CompiledQuestionnaire compiled;
    private final List<Question> order;

    GoingOn(CompiledQuestionnaire compiled, List<Question> order) {
        this.compiled = compiled;
        this.order = order;
    }

    /** The place in the order of the first question that follows; that after the last one for the end; empty: the next one. */
    Optional<Integer> after(Question question, Choice choice) {
        var isOne = question.type() == QuestionType.ONE_OF || question.type() == QuestionType.YES_NO_NOT_SURE;
        if (!isOne || compiled.questionnaire().repeat(question).isPresent()) return Optional.empty();
        var given = Answers.NONE.with(question.name(), new Answer.One(choice.name()));
        var asked = compiled.relevant(given);
        int from = order.indexOf(question) + 1;
        int at = from;
        while (at < order.size() && dependsOn(order.get(at), question) && !asked.contains(order.get(at))) at++;
        return at == from ? Optional.empty() : Optional.of(at);
    }

    /** Whether that question alone decides whether this one is asked. */
    private static boolean dependsOn(Question question, Question on) {
        var relevant = question.relevant();
        if (relevant == null) return false;
        var mentions =
                MENTION.matcher(relevant).results().map(found -> found.group(1)).toList();
        return !mentions.isEmpty() && mentions.stream().allMatch(on.name()::equals);
    }
}
