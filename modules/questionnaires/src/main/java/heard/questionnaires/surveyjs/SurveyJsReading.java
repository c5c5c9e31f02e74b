package heard.questionnaires.surveyjs;

import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormLanguages;
import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.FormTexts;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportReport;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Place;
import heard.questionnaires.importing.ReadGroup;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.Variables;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a survey of SurveyJS, in the order in which it is asked. */
public final class SurveyJsReading {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 20;

    /** What an entry is called by. */
    private static final Pattern PANEL = Pattern.compile("\\{panel\\.([^{}]+)}");

    private static final Set<String> TEXTS =
            Set.of("completedHtml", "completedBeforeHtml", "loadingHtml", "startSurveyText", "completeText");
    private static final Set<String> KNOWN =
            Set.of("title", "description", "locale", "pages", "elements", "calculatedValues", "triggers");

    private final SurveyElement survey;
    private final FormBuilding building;
    private final SurveyQuestions questions;
    private final List<SurveyElement> calculated = new ArrayList<>();

    private SurveyJsReading(SurveyElement survey, Language source) {
        this.survey = survey;
        var report = new ImportReport();
        var base = FormLanguages.named(survey.text("locale")).orElse(source);
        building = new FormBuilding(Dialect.SURVEYJS, report, new FormTexts(base, report));
        building.texts().piping(new SurveyPiping(building));
        questions = new SurveyQuestions(building);
    }

    /** Reads JSON; throws {@link FormNotReadable}. */
    public static ImportedForm read(String json, Language source, FormFormat format) {
        try {
            var root = new SurveyElement(JSON.readTree(json), "");
            if (!root.has("pages") && !root.has("elements")) throw new FormNotReadable("json.pages");
            return new SurveyJsReading(root, source).read(format);
        } catch (StreamConstraintsException e) {
            throw new FormNotReadable("json.deep");
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new FormNotReadable("json", place == null ? 1 : place.getLineNr());
        }
    }

    private ImportedForm read(FormFormat format) {
        about();
        calculated.addAll(survey.elements("calculatedValues"));
        if (survey.has("elements")) elements(survey.elements("elements"), "", 0);
        for (var page : survey.elements("pages")) group(page, Group.Kind.PAGE, "elements", "", 0);
        calculate(true);
        return building.finish(format);
    }

    private void about() {
        var place = Place.whole("survey");
        building.texts().leftOut(place, "title", survey.texts("title"), "title");
        for (var field : TEXTS) building.texts().leftOut(place, field, survey.texts(field), "text.none");
        var description = survey.texts("description");
        if (!description.isEmpty()) {
            var entry = building.report().other(place, "description").changed("welcome");
            var label = building.texts().text(place, "description", description);
            building.add(ReadQuestion.of(
                    Question.of(building.names().like("welcome"), QuestionType.INFORMATION, label), entry));
        }
        for (var trigger : survey.elements("triggers")) {
            building.report()
                    .condition(trigger.place(), trigger.text("expression"))
                    .leftOut("trigger.none", trigger.json().toString());
        }
        survey.others(KNOWN).forEach((field, value) -> {
            if (!TEXTS.contains(field))
                building.report().gather(Outcome.LEFT_OUT, Place.whole(""), "setting", field + "=" + value);
        });
    }

    private void elements(List<SurveyElement> elements, String prefix, int depth) {
        if (depth > DEEPEST) throw new FormNotReadable("deep");
        for (var element : elements) {
            switch (element.type()) {
                case "panel" -> group(element, Group.Kind.SECTION, "elements", prefix, depth);
                case "paneldynamic" -> repeat(element, "templateElements", depth);
                case "matrixdynamic" -> repeat(element, "columns", depth);
                default -> questions.read(element, prefix);
            }
            calculate(false);
        }
    }

    private void group(SurveyElement element, Group.Kind kind, String inner, String prefix, int depth) {
        var texts = building.texts();
        var entry = building.report().other(element.place(), (element.type() + " " + element.name()).strip());
        var title = texts.text(element.place(), element.name(), element.texts("title"));
        var name = building.names().like(element.name().isEmpty() ? "page" : element.name());
        var group = Group.of(name, kind, title)
                .withText(texts.text(element.place(), element.name(), element.texts("description")));
        building.begin(ReadGroup.of(group, entry, relevant(element, prefix)));
        elements(element.elements(inner), prefix, depth + 1);
        building.end();
    }

    private List<Pending> relevant(SurveyElement element, String prefix) {
        var visible = element.text("visibleIf");
        if (visible.isEmpty()) return List.of();
        var entry = building.report().condition(element.place(), visible);
        return List.of(Pending.of(Pending.Role.RELEVANT, visible, entry)
                .withReferences(reference -> SurveyQuestions.inside(reference, prefix)));
    }

    private void repeat(SurveyElement element, String inner, int depth) {
        var texts = building.texts();
        var entry = building.report().question(element.place(), element.type() + " " + element.name());
        var title = texts.text(element.place(), element.name(), element.texts("title"));
        var own = title.isEmpty() ? LocalizedText.of(texts.source(), element.name()) : title;
        var called = PANEL.matcher(element.text("templateTitle"));
        var isCalled = called.find();
        if (!isCalled) texts.leftOut(element.place(), element.name(), element.texts("templateTitle"), "text.none");
        var isMatrix = inner.equals("columns");
        var least = element.number(isMatrix ? "minRowCount" : "minPanelCount", 0);
        var most = element.number(isMatrix ? "maxRowCount" : "maxPanelCount", Group.MOST_ENTRIES);
        var group = Group.of(building.names().like(element.name()), Group.Kind.REPEAT, own)
                .withText(texts.text(element.place(), element.name(), element.texts("description")))
                .withLimits(Limits.between(least, Math.min(most, Group.MOST_ENTRIES)));
        building.begin(ReadGroup.of(group, entry, relevant(element, "")));
        building.defineEntries(element.name());
        if (isCalled) building.label(group, element.name() + "." + called.group(1));
        elements(SurveyQuestions.columns(element, inner), element.name(), depth + 1);
        building.end();
    }

    /** A calculated value stands as soon as all that it looks at was asked. */
    private void calculate(boolean all) {
        for (var value : List.copyOf(calculated)) {
            var expression = value.text("expression");
            if (!all && !SurveyPiping.references(expression).allMatch(building::knows)) continue;
            calculated.remove(value);
            var entry = building.report().question(value.place(), value.name());
            var condition = building.report().condition(value.place(), expression);
            var question =
                    Question.of(building.names().like(value.name()), QuestionType.CALCULATED, LocalizedText.NONE);
            building.add(ReadQuestion.of(question, entry).and(Pending.of(Pending.Role.VALUE, expression, condition)));
            Variables.of(question).ifPresent(variable -> building.define(value.name(), variable));
            building.pipe(value.name(), question.name());
        }
    }
}
