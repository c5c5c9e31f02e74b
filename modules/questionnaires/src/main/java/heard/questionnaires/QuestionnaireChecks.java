package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks a questionnaire over: names, texts, choices, scales and conditions. */
public final class QuestionnaireChecks {
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "in", "this", "answers", "today");
    private static final int MOST_POINTS = 11;

    private final Questionnaire questionnaire;
    private final ConditionChecks conditions;
    private final Problems problems = new Problems();
    private final Set<String> names = new HashSet<>();

    private QuestionnaireChecks(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.conditions = new ConditionChecks(questionnaire, problems);
    }

    /** All that is found, in the order of the questions. */
    public static List<QuestionnaireProblem> of(Questionnaire questionnaire) {
        return new QuestionnaireChecks(questionnaire).look();
    }

    /** Whether answers and conditions can use that name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !TAKEN.contains(name);
    }

    private List<QuestionnaireProblem> look() {
        var questions = questionnaire.questions();
        if (questions.stream().noneMatch(question -> question.type().isAnswered())) {
            problems.error(Part.QUESTION, "empty");
        }
        for (int index = 0; index < questions.size(); index++) {
            problems.at(index);
            look(questions.get(index), index);
        }
        return problems.all();
    }

    private void look(Question question, int index) {
        name(question);
        TextChecks.look(question, questionnaire, problems);
        if (question.type().hasChoices()) choices(question.choices());
        if (question.type() == QuestionType.SCALE) scale(question.scale());
        conditions.look(question, index);
    }

    private void name(Question question) {
        if (question.name().isBlank()) problems.error(Part.NAME, "name.missing");
        else if (!isName(question.name())) problems.error(Part.NAME, "name.invalid", question.name());
        else if (!names.add(question.name())) problems.error(Part.NAME, "name.twice", question.name());
    }

    private void choices(List<Choice> choices) {
        if (choices.isEmpty()) problems.error(Part.CHOICES, "choices.none");
        var seen = new HashSet<String>();
        for (var choice : choices) {
            if (choice.name().isBlank()) problems.error(Part.CHOICES, "choice.name.missing");
            else if (!seen.add(choice.name())) problems.error(Part.CHOICES, "choice.name.twice", choice.name());
        }
    }

    private void scale(@Nullable Scale scale) {
        if (scale == null) problems.error(Part.SCALE, "scale.none");
        else if (scale.from() >= scale.to()) problems.error(Part.SCALE, "scale.order", scale.from(), scale.to());
        else if (scale.to() - scale.from() >= MOST_POINTS) problems.warning(Part.SCALE, "scale.long", MOST_POINTS);
    }
}
