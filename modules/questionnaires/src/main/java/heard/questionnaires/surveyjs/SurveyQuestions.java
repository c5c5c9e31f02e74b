package heard.questionnaires.surveyjs;

import heard.questionnaires.Answer;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Pending.Role;
import heard.questionnaires.importing.ReadGroup;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.Variables;
import heard.shared.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Reads the questions of a survey, with their expressions to be translated. */
final class SurveyQuestions {

    private final FormBuilding building;
    private final SurveyTypes types;
    private final SurveyGrids grids;
    private final Map<String, SurveyElement> read = new HashMap<>();
    private final Map<String, Question> asked = new HashMap<>();

    SurveyQuestions(FormBuilding building) {
        this.building = building;
        this.types = new SurveyTypes(building);
        this.grids = new SurveyGrids(building, types, this);
    }

    /** Inside a panel or a row its own questions are called {@code panel.x} and {@code row.x}. */
    static String inside(String reference, String prefix) {
        var name = reference.strip();
        if (prefix.isEmpty()) return name;
        return name.startsWith("panel.") || name.startsWith("row.") ? prefix + name.substring(name.indexOf('.')) : name;
    }

    static List<SurveyElement> columns(SurveyElement element, String inner) {
        return element.elements(inner).stream()
                .map(column -> inner.equals("columns") ? SurveyTypes.column(column, element) : column)
                .toList();
    }

    void read(SurveyElement element, String prefix) {
        var entry = building.report().question(element.place(), (element.type() + " " + element.name()).strip());
        if (element.name().isEmpty() && !element.type().equals("html")) {
            entry.error("name.missing");
            return;
        }
        var known = prefix.isEmpty() ? element.name() : prefix + "." + element.name();
        if (building.knows(known)) entry.error("name.twice", element.name());
        types.report(element, entry);
        read.putIfAbsent(element.name(), element);
        switch (element.type()) {
            case "matrix" -> grids.matrix(element, entry, prefix);
            case "matrixdropdown" -> grids.dropdowns(element, entry, prefix);
            case "multipletext" -> several(element, entry, prefix);
            default ->
                types.read(copied(element), named(element, entry), entry)
                        .ifPresentOrElse(
                                question -> add(element, question, entry, prefix), () -> remains(element, entry));
        }
    }

    /** With the choices of another question, where it takes them from there. */
    private SurveyElement copied(SurveyElement element) {
        var source = read.get(element.text("choicesFromQuestion"));
        if (source == null || !source.has("choices") || element.has("choices")) return element;
        if (!(element.json() instanceof ObjectNode json)) return element;
        var copy = json.deepCopy();
        copy.set("choices", source.json().get("choices"));
        return new SurveyElement(copy, element.path());
    }

    Question named(SurveyElement element, Entry entry) {
        var original = element.name().isEmpty() ? "text" : element.name();
        var name = building.names().like(original);
        if (!name.equals(original)) entry.changed("name", original, name);
        return Question.of(name, QuestionType.SHORT_TEXT, LocalizedText.NONE);
    }

    /** With its texts and expressions, under the names that expressions have for it. */
    void add(SurveyElement element, Question typed, Entry entry, String prefix) {
        var texts = building.texts();
        var labels = element.texts(element.type().equals("html") ? "html" : "title");
        var label = labels.isEmpty() ? Map.of("", element.name()) : labels;
        var question =
                typed.withRequired(element.is("isRequired") && typed.type().isAnswered());
        if (!question.type().isSilent())
            question = question.withLabel(texts.text(element.place(), element.name(), label));
        if (element.has("description")) {
            question = question.withHint(texts.text(element.place(), element.name(), element.texts("description")));
        }
        building.add(expressions(element, ReadQuestion.of(question, entry), prefix));
        define(element.name(), question, prefix);
        asked.putIfAbsent(element.name(), question);
    }

    private void define(String original, Question question, String prefix) {
        var choices = new LinkedHashMap<>(Variables.choices(question));
        if (question.type() == QuestionType.YES_NO_NOT_SURE) choices.putAll(Map.of("true", "yes", "false", "no"));
        if (question.has(Trait.NOT_SURE)) choices.put("dontknow", Answer.Declined.Reason.NOT_SURE.word());
        if (question.has(Trait.RATHER_NOT_SAY)) choices.put("refused", Answer.Declined.Reason.RATHER_NOT_SAY.word());
        var reference = prefix.isEmpty() ? original : prefix + "." + original;
        Variables.of(question, choices).ifPresent(variable -> building.define(reference, variable));
        if (question.type().hasValue()) building.pipe(reference, question.name());
        if (question.type().hasValue() && !prefix.isEmpty()) building.pipe(original, question.name());
    }

    private ReadQuestion expressions(SurveyElement element, ReadQuestion read, String prefix) {
        var result = read;
        for (var pending : pending(element, prefix)) result = result.and(pending);
        result = new SurveyFilters(building).filtered(element, result, reference -> inside(reference, prefix));
        var source = asked.get(element.text("choicesFromQuestion"));
        if (source != null) result = new SurveyFilters(building).carried(element, result, source);
        var initial = element.text("defaultValueExpression");
        var value = element.json().get("defaultValue");
        if (element.type().equals("expression")) initial = element.text("expression");
        else if (initial.isEmpty() && value != null) initial = SurveyTypes.literal(value);
        if (!initial.isEmpty()) result = result.and(pending(element, Role.VALUE, initial, prefix));
        return new SurveyValidators(building).demanded(element, result, reference -> inside(reference, prefix));
    }

    /** When it is asked; what else depends on conditions cannot. */
    List<Pending> pending(SurveyElement element, String prefix) {
        for (var field : List.of("requiredIf", "enableIf", "choicesEnableIf", "setValueIf", "resetValueIf")) {
            var original = element.text(field);
            if (!original.isEmpty())
                building.report().condition(element.place(), original).leftOut("condition.none", field, original);
        }
        if (element.json().path("visible").isBoolean()
                && !element.json().path("visible").booleanValue()) {
            return List.of(pending(
                    element, Role.RELEVANT, element.has("visibleIf") ? element.text("visibleIf") : "false", prefix));
        }
        var visible = element.text("visibleIf");
        return visible.isEmpty() ? List.of() : List.of(pending(element, Role.RELEVANT, visible, prefix));
    }

    private Pending pending(SurveyElement element, Role role, String original, String prefix) {
        return Pending.of(role, original, building.report().condition(element.place(), original))
                .withReferences(reference -> inside(reference, prefix));
    }

    /** A question for each of its boxes. */
    private void several(SurveyElement element, Entry entry, String prefix) {
        var items = element.elements("items");
        entry.changed("several", items.size());
        var title = building.texts().text(element.place(), element.name(), element.texts("title"));
        var group = Group.of(building.names().like(element.name()), Group.Kind.SECTION, title);
        building.begin(ReadGroup.of(group, entry, pending(element, prefix)));
        for (var item : items) {
            var part = SurveyTypes.part(item, "text");
            types.read(
                            part,
                            Question.of(
                                    building.names().like(element.name() + "_" + item.name()),
                                    QuestionType.SHORT_TEXT,
                                    LocalizedText.NONE),
                            entry)
                    .ifPresent(question -> add(part, question, entry, element.name()));
        }
        building.end();
    }

    private void remains(SurveyElement element, Entry entry) {
        building.texts().leftOutWith(entry, element.name(), element.texts("title"));
        building.texts().leftOutWith(entry, element.name(), element.texts("description"));
        for (var pending : pending(element, "")) pending.entry().leftOutWith(entry, pending.original());
    }
}
