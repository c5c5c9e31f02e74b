package heard.questionnaires.exporting;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.expressions.CelExport;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.expressions.FilterColumns;
import heard.questionnaires.expressions.NotTranslatable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which choices and rows a survey offers. Choices have no columns there: where a filter looks at more than their names, each has a
 * condition of its own, with what it says in the place of the columns.
 */
final class SurveyJsFilters {
    private final FormNames names;
    private final ExportNotes notes;

    SurveyJsFilters(FormNames names, ExportNotes notes) {
        this.names = names;
        this.notes = notes;
    }

    /** @param list {@code choices} or {@code rows}, which are there already */
    void write(ObjectNode element, String list, Question question) {
        var cel = question.filter();
        if (cel == null) return;
        try {
            if (FilterColumns.of(cel).named().equals(Set.of(Choice.NAME)) && isSaidOfAll(element, list, question, cel))
                return;
            ofEach(question, cel).forEach((choice, condition) -> put(element.withArray(list), choice, condition));
            emptyIsHidden(element, list);
        } catch (NotTranslatable e) {
            notes.add(question.name(), "filter", cel);
        }
    }

    /** A question of which nothing is offered is not asked here. */
    private static void emptyIsHidden(ObjectNode element, String list) {
        element.put(list.equals("rows") ? "hideIfRowsEmpty" : "hideIfChoicesEmpty", true);
    }

    private boolean isSaidOfAll(ObjectNode element, String list, Question question, String cel) {
        try {
            var said = CelExport.condition(Dialect.SURVEYJS, cel, names.seenFrom(question));
            element.put(list + "VisibleIf", said);
            emptyIsHidden(element, list);
            return true;
        } catch (NotTranslatable e) {
            return false;
        }
    }

    /** Nothing is written before all can be said. */
    private Map<String, String> ofEach(Question question, String cel) {
        var conditions = new LinkedHashMap<String, String>();
        for (var choice : question.offering()) {
            var said = offered(question, cel, choice);
            if (!said.isEmpty()) conditions.put(choice.name(), said);
        }
        return conditions;
    }

    private String offered(Question question, String cel, Choice choice) {
        var columns = FilterColumns.of(cel).of(choice);
        return CelExport.offered(Dialect.SURVEYJS, cel, List.of(columns), names.seenFrom(question))
                .orElse("");
    }

    private static void put(Iterable<JsonNode> choices, String name, String condition) {
        for (var choice : choices) {
            if (choice instanceof ObjectNode one && one.path("value").asString().equals(name)) {
                one.put("visibleIf", condition);
            }
        }
    }

    /** Whether the filter offers a choice whatever was answered. */
    boolean isAlwaysOffered(Question question, Choice choice) {
        var cel = question.filter();
        if (cel == null) return true;
        try {
            return offered(question, cel, choice).isEmpty();
        } catch (NotTranslatable e) {
            return true;
        }
    }
}
