package heard.questionnaires.surveyjs;

import heard.questionnaires.Question;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Pending.Role;
import heard.questionnaires.importing.ReadQuestion;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which choices and rows SurveyJS offers: by a condition for all of them, by one of their own, or as another question was answered. */
final class SurveyFilters {
    private final FormBuilding building;

    SurveyFilters(FormBuilding building) {
        this.building = building;
    }

    ReadQuestion filtered(SurveyElement element, ReadQuestion read, UnaryOperator<String> references) {
        var hasRows = read.question().type().hasRows();
        var result = read;
        if (!hasRows && !read.question().type().hasChoices()) return alone(element, read);
        for (var field : List.of("choicesVisibleIf", "rowsVisibleIf")) {
            var original = element.text(field);
            if (original.isEmpty()) continue;
            if (hasRows == field.startsWith("rows")) result = result.and(pending(element, original, references));
            else condition(element, original).leftOut("condition.none", field, original);
        }
        for (var list : List.of("choices", "rows", "columns")) {
            for (var choice : element.elements(list)) {
                var original = choice.text("visibleIf");
                if (original.isEmpty() || choice.has("name")) continue;
                if (hasRows != list.equals("rows")) condition(element, original).leftOut("choice.filter", original);
                else result = result.and(pending(element, original, references).withChoice(choice.text("value")));
            }
        }
        return result;
    }

    private ReadQuestion alone(SurveyElement element, ReadQuestion read) {
        for (var field : List.of("choicesVisibleIf", "rowsVisibleIf")) {
            var original = element.text(field);
            if (!original.isEmpty()) condition(element, original).leftOut("condition.none", field, original);
        }
        return read;
    }

    private Pending pending(SurveyElement element, String original, UnaryOperator<String> references) {
        return Pending.of(Role.FILTER, original, condition(element, original)).withReferences(references);
    }

    private Entry condition(SurveyElement element, String original) {
        return building.report().condition(element.place(), original);
    }

    /** Those that were chosen, or not chosen, at the question whose choices these are. */
    ReadQuestion carried(SurveyElement element, ReadQuestion read, Question source) {
        var mode = element.text("choicesFromQuestionMode");
        if (!mode.equals("selected") && !mode.equals("unselected")) return read;
        var original = "choicesFromQuestion = " + element.text("choicesFromQuestion") + " (" + mode + ")";
        var isMany = source.type().hasChoices() && source.type() != heard.questionnaires.QuestionType.ONE_OF;
        var chosen = "choice.name " + (isMany ? "in" : "==") + " answers." + source.name();
        var cel = mode.equals("selected") ? chosen : "!(has(answers." + source.name() + ") && " + chosen + ")";
        return read.and(
                Pending.of(Role.FILTER, original, condition(element, original)).withCel(cel));
    }
}
