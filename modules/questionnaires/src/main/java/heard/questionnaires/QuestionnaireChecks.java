package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks a questionnaire over: names, texts, choices, scales and conditions. */
public final class QuestionnaireChecks {
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Set<String> TAKEN =
            Set.of("true", "false", "null", "in", "this", "answers", "declined", "today", "entry");

    private final Questionnaire questionnaire;
    private final ConditionChecks conditions;
    private final GroupChecks structure;
    private final Problems problems = new Problems();
    private final Set<String> names = new HashSet<>();

    private QuestionnaireChecks(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.conditions = new ConditionChecks(questionnaire, problems);
        this.structure = new GroupChecks(questionnaire, problems, this::name);
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
        problems.at(-1);
        structure.look();
        questionnaire.quotas().forEach(conditions::look);
        return problems.all();
    }

    /** The types that an organiser can choose from. */
    public static List<QuestionType> types() {
        return List.of(QuestionType.values());
    }

    private void look(Question question, int index) {
        name(question.name());
        TextChecks.look(question, questionnaire, problems);
        TextChecks.piped(question, questionnaire, this::isKnown, problems);
        structure.look(question);
        new DetailChecks(question, problems).look();
        conditions.look(question, index);
    }

    /** Whether somebody has answered that by now, or it is worked out. */
    private boolean isKnown(String name) {
        return names.contains(name)
                || questionnaire
                        .question(name)
                        .filter(each -> each.type().isSilent())
                        .isPresent();
    }

    private void name(String name) {
        if (name.isBlank()) problems.error(Part.NAME, "name.missing");
        else if (!isName(name)) problems.error(Part.NAME, "name.invalid", name);
        else if (!names.add(name)) problems.error(Part.NAME, "name.twice", name);
    }
}
