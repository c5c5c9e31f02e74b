package heard.questionnaires.surveyjs;

import heard.questionnaires.Choice;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Choices, columns and rows: a value alone, or a value with a text. */
final class SurveyChoices {
    private final FormBuilding building;

    SurveyChoices(FormBuilding building) {
        this.building = building;
    }

    /** Those of a question, with "other" and "none" where it has them. */
    List<Choice> of(SurveyElement element, Entry entry) {
        var choices = new ArrayList<>(of(element, "choices"));
        if (choices.isEmpty() && (element.has("choicesByUrl") || element.has("choicesFromQuestion")))
            entry.changed("choices.elsewhere");
        if (element.is("hasNone", "showNoneItem")) {
            choices.add(special(element, "none", "noneText").with(Choice.Trait.EXCLUSIVE, true));
        }
        if (element.is("hasOther", "showOtherItem")) {
            choices.add(special(element, "other", "otherText").with(Choice.Trait.WITH_WORDS, true));
        }
        return choices;
    }

    private Choice special(SurveyElement element, String name, String field) {
        var texts = element.texts(field);
        var own = building.texts().text(element.place(), element.name() + " / " + name, texts);
        return new Choice(name, own.isEmpty() ? building.texts().ours(name) : own);
    }

    List<Choice> of(SurveyElement element, String field) {
        var choices = new ArrayList<Choice>();
        var names = new HashSet<String>();
        var values = element.json().get(field);
        if (values == null || !values.isArray()) return choices;
        for (var value : values) {
            var choice = choice(element, value);
            if (names.add(choice.name())) choices.add(choice);
            else building.report().other(element.place(), element.name()).error("choice.twice", choice.name());
        }
        return choices;
    }

    private Choice choice(SurveyElement element, JsonNode value) {
        var name = value.isObject() ? value.path("value").asString() : value.asString();
        var texts = value.isObject() && value.hasNonNull("text")
                ? SurveyElement.texts(value.path("text"))
                : Map.of("", name);
        var enabled = value.path("enableIf").asString("");
        if (!enabled.isEmpty())
            building.report().condition(element.place(), enabled).leftOut("condition.none", "enableIf", enabled);
        return new Choice(name, building.texts().text(element.place(), element.name() + " / " + name, texts));
    }
}
