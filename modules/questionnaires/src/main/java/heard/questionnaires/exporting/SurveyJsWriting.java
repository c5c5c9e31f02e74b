package heard.questionnaires.exporting;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Trait;
import heard.questionnaires.expressions.Kind;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a questionnaire as a survey of SurveyJS (<a href="https://surveyjs.io">surveyjs.io</a>). */
public final class SurveyJsWriting {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Questionnaire questionnaire;
    private final FormNames names;
    private final ExportNotes notes = new ExportNotes();
    private final SurveyJsTexts texts;
    private final SurveyJsExpressions expressions;
    private final SurveyJsElements elements;
    private final ObjectNode survey = JSON.createObjectNode();
    private final boolean hasPages;
    private final List<Group> open = new ArrayList<>();
    private final List<ArrayNode> into = new ArrayList<>();

    private SurveyJsWriting(Questionnaire questionnaire, Phrases phrases) {
        this.questionnaire = questionnaire;
        names = new FormNames(questionnaire, new SurveyJsNames(questionnaire));
        texts = new SurveyJsTexts(questionnaire);
        expressions = new SurveyJsExpressions(names, notes, texts);
        elements = new SurveyJsElements(names, notes, texts, phrases, questionnaire.languages());
        hasPages = questionnaire.questions().stream()
                .filter(question -> !question.type().isSilent())
                .allMatch(this::isOnPage);
    }

    private boolean isOnPage(Question question) {
        var around = questionnaire.around(question);
        return !around.isEmpty() && around.getFirst().kind() == Group.Kind.PAGE;
    }

    /**
     * The survey, as JSON.
     *
     * @param title of the survey, for people
     */
    public static ExportedForm of(Questionnaire questionnaire, LocalizedText title, Phrases phrases) {
        return new SurveyJsWriting(questionnaire, phrases).whole(title);
    }

    private ExportedForm whole(LocalizedText title) {
        texts.put(survey, "title", title);
        survey.put("locale", questionnaire.source().tag());
        if (!hasPages) survey.put("questionsOnPageMode", "questionPerPage");
        into.add(survey.putArray(hasPages ? "pages" : "elements"));
        questionnaire.questions().forEach(this::write);
        questionnaire.quotas().forEach(quota -> notes.add(quota.name(), "quota", quota.condition(), quota.most()));
        return new ExportedForm("questionnaire.json", "application/json", JSON.writeValueAsBytes(survey), notes.all());
    }

    private void write(Question question) {
        note(question);
        switch (question.type()) {
            case CONTACT -> {
                return;
            }
            case CALCULATED, HIDDEN -> calculate(question);
            default -> {
                around(questionnaire.around(question), question);
                var element = elements.of(question);
                names.define(question);
                expressions.relevant(element, question);
                expressions.constraint(element, question);
                expressions.initial(element, question);
                into.getLast().add(element);
            }
        }
    }

    private void calculate(Question question) {
        var said = expressions.calculation(question);
        if (said == null) return;
        if (question.type() == QuestionType.HIDDEN) names.define(question.name(), Kind.TEXT);
        if (questionnaire.repeat(question).isPresent()) {
            around(questionnaire.around(question), question);
            into.getLast()
                    .addObject()
                    .put("type", "expression")
                    .put("name", question.name())
                    .put("expression", said);
        } else {
            survey.withArray("calculatedValues")
                    .addObject()
                    .put("name", question.name())
                    .put("expression", said);
        }
    }

    private void around(List<Group> groups, Question first) {
        int same = 0;
        while (same < Math.min(open.size(), groups.size()) && open.get(same).equals(groups.get(same))) same++;
        while (open.size() > same) {
            open.removeLast();
            into.removeLast();
        }
        for (var group : groups.subList(same, groups.size())) begin(group, first);
    }

    private void begin(Group group, Question first) {
        var element = into.getLast().addObject();
        var isPage = hasPages && open.isEmpty();
        if (group.kind() == Group.Kind.PAGE && !isPage) notes.add(group.name(), "page");
        if (!isPage) element.put("type", group.kind() == Group.Kind.REPEAT ? "paneldynamic" : "panel");
        element.put("name", group.name());
        texts.put(element, "title", group.title());
        texts.put(element, "description", group.text());
        expressions.relevant(element, group, first);
        open.add(group);
        into.add(element.putArray(group.kind() == Group.Kind.REPEAT ? "templateElements" : "elements"));
        if (group.kind() == Group.Kind.REPEAT) repeat(element, group);
    }

    private void repeat(ObjectNode element, Group group) {
        element.put("panelCount", group.limits().leastOrZero());
        element.put("minPanelCount", group.limits().leastOrZero());
        element.put("maxPanelCount", group.limits().mostOr(Group.MOST_ENTRIES));
        if (group.labelledBy() != null) notes.add(group.name(), "repeat.label", group.labelledBy());
    }

    private void note(Question question) {
        var name = question.name();
        switch (question.type()) {
            case CONTACT -> notes.add(name, "contact");
            case YEAR -> notes.add(name, "year");
            case YES_NO_NOT_SURE -> notes.add(name, "yes.no");
            case HIDDEN -> notes.add(name, "hidden");
            case SCALE -> {
                if (question.points().labelsBetween()) notes.add(name, "scale.points");
            }
            default -> {}
        }
        if (question.type().isNumber() && !question.limits().unit().isEmpty()) notes.add(name, "unit");
        if (!question.details().media().isEmpty()) notes.add(name, "media");
        if (question.has(Trait.EQUALITY)) notes.add(name, "equality");
        if (question.has(Trait.ADDING)) notes.add(name, "adding");
        var declines = question.has(Trait.NOT_SURE) || question.has(Trait.RATHER_NOT_SAY);
        if (declines && question.type().isAnswered() && !XlsFormNotes.takesDeclined(question))
            notes.add(name, "declined");
    }
}
