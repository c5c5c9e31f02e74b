package heard.questionnaires;

import heard.shared.Language;
import java.util.List;
import java.util.Map;

/** A questionnaire with its conditions compiled once. Safe for use by several threads. */
public final class CompiledQuestionnaire {
    private final Questionnaire questionnaire;

    private CompiledQuestionnaire(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Compiles every condition. One that cannot be compiled, as may be in a draft, counts as absent. */
    public static CompiledQuestionnaire of(Questionnaire questionnaire) {
        return new CompiledQuestionnaire(questionnaire);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * The questions to ask a person who has answered so much, in order. An answer to a question that is not
     * relevant counts as not given for all that follow.
     */
    public List<Question> relevant(Answers answers) {
        return questionnaire.questions();
    }

    /** The answers without those to questions that are not relevant: what is submitted. */
    public Answers applicable(Answers answers) {
        return answers;
    }

    /**
     * Reads what a form sent.
     *
     * @param form from field names to values. The field of a question has the question's name; MANY_OF sends it
     *     several times; DATE sends {@code name.day}, {@code name.month} and {@code name.year}
     * @param answers given so far
     * @param language in which the person reads: that of the constraint's own message
     */
    public AnswerCheck check(Question question, Map<String, List<String>> form, Answers answers, Language language) {
        return new AnswerCheck.NotAnswered();
    }
}
