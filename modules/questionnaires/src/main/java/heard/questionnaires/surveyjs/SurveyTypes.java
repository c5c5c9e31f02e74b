package heard.questionnaires.surveyjs;

import heard.questionnaires.Choice;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What SurveyJS's question types become. */
final class SurveyTypes {
    private static final Set<String> KNOWN = Set.of(
            "type",
            "name",
            "title",
            "description",
            "isRequired",
            "visibleIf",
            "requiredIf",
            "enableIf",
            "choices",
            "html",
            "hasOther",
            "showOtherItem",
            "otherText",
            "hasNone",
            "showNoneItem",
            "noneText",
            "showRefuseItem",
            "showDontKnowItem",
            "refuseText",
            "dontKnowText",
            "choicesOrder",
            "inputType",
            "min",
            "max",
            "step",
            "minLength",
            "maxLength",
            "rows",
            "columns",
            "rateMin",
            "rateMax",
            "rateValues",
            "rateCount",
            "minRateDescription",
            "maxRateDescription",
            "minSelectedChoices",
            "maxSelectedChoices",
            "validators",
            "expression",
            "defaultValue",
            "defaultValueExpression",
            "labelTrue",
            "labelFalse",
            "choicesVisibleIf",
            "choicesFromQuestion",
            "choicesFromQuestionMode",
            "rowsVisibleIf",
            "hideIfChoicesEmpty",
            "hideIfRowsEmpty",
            "choicesEnableIf",
            "setValueIf",
            "resetValueIf",
            "items",
            "rowsOrder",
            "visible",
            "acceptedTypes",
            "cellType",
            "valueTrue",
            "valueFalse");

    private final FormBuilding building;
    private final SurveyChoices choices;

    SurveyTypes(FormBuilding building) {
        this.building = building;
        this.choices = new SurveyChoices(building);
    }

    SurveyChoices choices() {
        return choices;
    }

    void report(SurveyElement element, Entry entry) {
        var others = element.others(KNOWN);
        if (!others.isEmpty()) {
            entry.changed(
                    "attributes",
                    others.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** The question with what its type brings; empty when it cannot be asked here, which is reported. */
    Optional<Question> read(SurveyElement element, Question named, Entry entry) {
        return switch (element.type()) {
            case "text" -> Optional.of(text(element, named, entry));
            case "comment" -> Optional.of(limited(element, named.withType(QuestionType.LONG_TEXT)));
            case "radiogroup", "dropdown", "buttongroup" ->
                Optional.of(choosing(element, named.withType(QuestionType.ONE_OF), entry));
            case "checkbox", "tagbox" -> Optional.of(choosing(element, named.withType(QuestionType.MANY_OF), entry));
            case "imagepicker" -> {
                entry.changed("images");
                var type = element.is("multiSelect") ? QuestionType.MANY_OF : QuestionType.ONE_OF;
                yield Optional.of(choosing(element, named.withType(type), entry));
            }
            case "ranking" -> Optional.of(choosing(element, named.withType(QuestionType.RANKING), entry));
            case "boolean" -> Optional.of(truth(element, named, entry));
            case "rating", "slider" -> Optional.of(rating(element, named, entry));
            case "html" -> Optional.of(named.withType(QuestionType.INFORMATION));
            case "expression" -> Optional.of(named.withType(QuestionType.CALCULATED));
            case "file" -> Optional.of(named.withType(file(element.text("acceptedTypes"))));
            default -> {
                entry.leftOut("type", element.type());
                yield Optional.empty();
            }
        };
    }

    private static QuestionType file(String accepted) {
        if (accepted.startsWith("image")) return QuestionType.PHOTO;
        return accepted.startsWith("audio") ? QuestionType.AUDIO : QuestionType.FILE;
    }

    private static Question text(SurveyElement element, Question named, Entry entry) {
        return switch (element.text("inputType")) {
            case "number", "range" -> {
                var limits = Limits.NONE.withLeast(number(element, "min")).withMost(number(element, "max"));
                var question = named.withType(QuestionType.NUMBER);
                yield question.withDetails(question.details().withLimits(limits));
            }
            case "date" -> named.withType(QuestionType.DATE);
            case "datetime", "datetime-local" -> {
                entry.changed("datetime");
                yield named.withType(QuestionType.DATE);
            }
            case "month" -> named.withType(QuestionType.MONTH);
            case "", "text" -> limited(element, named);
            default -> {
                entry.changed("appearance", element.text("inputType"));
                yield limited(element, named);
            }
        };
    }

    private static Question limited(SurveyElement element, Question question) {
        var most = number(element, "maxLength");
        return most == null || most.signum() < 0
                ? question
                : question.withDetails(question.details().withLimits(Limits.NONE.withMost(most)));
    }

    static @Nullable BigDecimal number(SurveyElement element, String field) {
        var text = element.text(field);
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
    }

    private Question choosing(SurveyElement element, Question question, Entry entry) {
        var limits = Limits.NONE
                .withLeast(number(element, "minSelectedChoices"))
                .withMost(positive(number(element, "maxSelectedChoices")));
        return question.withDetails(question.details().withLimits(limits))
                .withChoices(choices.of(element, entry))
                .with(Trait.SHUFFLED, element.text("choicesOrder").equals("random"))
                .with(Trait.NOT_SURE, element.is("showDontKnowItem"))
                .with(Trait.RATHER_NOT_SAY, element.is("showRefuseItem"));
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
        return number == null || number.signum() <= 0 ? null : number;
    }

    private Question truth(SurveyElement element, Question named, Entry entry) {
        if (!element.has("labelTrue") && !element.has("labelFalse")) {
            entry.changed("yes.no.added");
            return named.withType(QuestionType.YES_NO_NOT_SURE);
        }
        return named.withType(QuestionType.ONE_OF)
                .withChoices(List.of(
                        label(element, "true", "labelTrue", "yes"), label(element, "false", "labelFalse", "no")));
    }

    private Choice label(SurveyElement element, String name, String field, String otherwise) {
        var text = building.texts().text(element.place(), element.name() + " / " + name, element.texts(field));
        return new Choice(name, text.isEmpty() ? building.texts().ours(otherwise) : text);
    }

    private Question rating(SurveyElement element, Question named, Entry entry) {
        if (element.has("rateValues"))
            return named.withType(QuestionType.ONE_OF).withChoices(choices.of(element, "rateValues"));
        var from = element.number("rateMin", 1);
        var to = element.has("rateCount") ? from + element.number("rateCount", 5) - 1 : element.number("rateMax", 5);
        var texts = building.texts();
        var least = texts.text(element.place(), element.name(), element.texts("minRateDescription"));
        var most = texts.text(element.place(), element.name(), element.texts("maxRateDescription"));
        if (to > from && to - from <= 10)
            return named.withType(QuestionType.SCALE).withScale(new Scale(from, to, least, most));
        entry.changed("range", from + "–" + to);
        var question = named.withType(QuestionType.NUMBER);
        return question.withDetails(
                question.details().withLimits(Limits.between(Math.min(from, to), Math.max(from, to))));
    }

    /** A value as an expression. */
    static String literal(JsonNode value) {
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(each -> parts.add(literal(each)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (value.isNumber() || value.isBoolean()) return value.asString();
        if (!value.isString()) return value.toString();
        var text = value.asString();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) return "getDate('" + text + "')";
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** A column of a table that is filled in row by row, as a question. */
    static SurveyElement column(SurveyElement column, SurveyElement table) {
        var cell = column.text("cellType").isEmpty() ? table.text("cellType") : column.text("cellType");
        var part = part(column, cell.isEmpty() || cell.equals("default") ? "dropdown" : cell);
        var shared = table.json().get("choices");
        if (!part.has("choices") && shared != null && part.json() instanceof ObjectNode object)
            object.set("choices", shared);
        return part;
    }

    static SurveyElement part(SurveyElement element, String type) {
        if (!(element.json() instanceof ObjectNode object)) return element;
        var copy = object.deepCopy();
        copy.put("type", type);
        return new SurveyElement(copy, element.path());
    }
}
