package heard.questionnaires.exporting;

import heard.questionnaires.Choice;
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

    /** Choices have a value there and no columns. */
    @Override
    public Optional<String> column(String name) {
        return name.equals(Choice.NAME) ? Optional.of("{item}") : Optional.empty();
    }

    /** An entry has an index there, whose name differs with what the entry is. */
    @Override
    public Optional<String> entry(int levels) {
        return Optional.empty();
    }

    @Override
    public String inEntries(String name) {
        return name;
    }

    @Override
    public boolean declines(Question question) {
        return question.type() == QuestionType.ONE_OF || question.type() == QuestionType.YES_NO_NOT_SURE;
    }
}
