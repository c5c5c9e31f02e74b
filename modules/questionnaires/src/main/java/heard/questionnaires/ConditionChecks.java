package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks whether conditions compile, and whether they look at questions and choices that there are, in order. */
final class ConditionChecks {
    private static final Pattern UNDEFINED = Pattern.compile("undefined field '([^']*)'.*");

    private final Questionnaire questionnaire;
    private final Conditions conditions;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();

    ConditionChecks(Questionnaire questionnaire, Problems problems) {
        this.questionnaire = questionnaire;
        this.conditions = new Conditions(questionnaire);
        this.problems = problems;
        var questions = questionnaire.questions();
        for (int index = 0; index < questions.size(); index++)
            places.putIfAbsent(questions.get(index).name(), index);
    }

    void look(Question question, int index) {
        if (question.relevant() != null) {
            look(conditions.relevant(question.relevant()), Part.RELEVANT, index);
        }
        if (question.constraint() != null) {
            look(conditions.constraint(question, question.constraint()), Part.CONSTRAINT, index);
        }
        var value = question.details().value();
        if (value != null) look(conditions.value(question, value), Part.VALUE, index);
        else if (question.type() == QuestionType.CALCULATED) problems.error(Part.VALUE, "value.missing");
    }

    private void look(Conditions.Compiled compiled, Part part, int index) {
        for (var problem : compiled.problems()) {
            var undefined = UNDEFINED.matcher(problem.message());
            if (undefined.matches()) problems.error(part, problem.at(), "condition.unknown", undefined.group(1));
            else problems.error(part, problem.at(), "condition.wrong", problem.message());
        }
        var condition = compiled.condition();
        if (condition == null) return;
        for (var mention : condition.mentions()) look(mention, part, index);
    }

    private void look(Mention mention, Part part, int index) {
        var place = places.getOrDefault(mention.question(), index);
        if (place > index) problems.error(part, mention.at(), "condition.later", mention.question());
        if (place == index) problems.error(part, mention.at(), "condition.itself", mention.question());
        if (mention.compared().isEmpty()) return;
        questionnaire
                .question(mention.question())
                .filter(question -> !FormReading.offers(question, mention.compared()))
                .ifPresent(
                        question -> problems.warning(part, "condition.choice", mention.question(), mention.compared()));
    }
}
