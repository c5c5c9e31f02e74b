package heard.questionnaires.exporting;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import java.util.Optional;

/** References of a survey: {@code {name}}, {@code {panel.name}} within an entry, {@code {grid.row}}. */
final class SurveyJsNames implements FormNames.Style {
    static final String NOT_SURE = "dontknow";
    static final String RATHER_NOT_SAY = "refused";

    private final Questionnaire questionnaire;

    SurveyJsNames(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    @Override
    public String reference(String name, Question from) {
        return "{" + inside(name, from) + "}";
    }

    private String inside(String name, Question from) {
        var repeat = questionnaire.question(name.replaceFirst("\\..*", "")).flatMap(questionnaire::repeat);
        Optional<Group> own = questionnaire.repeat(from);
        return repeat.isPresent() && repeat.equals(own) ? "panel." + name : name;
    }

    @Override
    public String self(Question question) {
        return reference(question.name(), question);
    }

    @Override
    public boolean declines(Question question) {
        return question.type() == QuestionType.ONE_OF || question.type() == QuestionType.YES_NO_NOT_SURE;
    }
}
