package heard.questionnaires.limesurvey;

import heard.questionnaires.Question;
import heard.questionnaires.expressions.CelWriting;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Pending.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which choices and rows are offered: those of the same code that were chosen, or answered, at another question. */
final class LssFilters {
    private static final List<String> ATTRIBUTES = List.of("array_filter", "array_filter_exclude");

    private final FormBuilding building;
    private final Map<String, String> sources = new HashMap<>();

    LssFilters(FormBuilding building) {
        this.building = building;
    }

    /** From now on what was chosen, or which rows were answered, can be asked for. */
    void source(LssQuestion from, Question question) {
        if (question.type().hasChoices() || question.type().hasRows())
            sources.putIfAbsent(from.code(), question.name());
    }

    /** What decides about the choices or rows of a question. */
    List<Pending> of(LssQuestion from) {
        var all = new ArrayList<Pending>();
        demands(from).forEach((entry, demand) -> all.add(pending(Role.FILTER, entry, demand, "choice.name")));
        for (var option : from.subquestions()) {
            if (!option.relevance().isEmpty())
                all.add(own(Role.FILTER, from, option).withChoice(option.code()));
        }
        return all;
    }

    /** What decides about one part, where a part is a question of its own here. */
    List<Pending> of(LssQuestion from, Map<Entry, Demand> demands, String code) {
        var all = new ArrayList<Pending>();
        demands.forEach((entry, demand) -> all.add(pending(Role.RELEVANT, entry, demand, CelWriting.quoted(code))));
        for (var option : from.subquestions()) {
            if (option.code().equals(code) && !option.relevance().isEmpty()) all.add(own(Role.RELEVANT, from, option));
        }
        return all;
    }

    /**
     * What an attribute demands.
     *
     * @param sources names of the questions that were answered before
     */
    record Demand(String original, List<String> sources, boolean excludes) {}

    /** Each with its line in the report; what asks for a question that cannot be asked for is reported. */
    Map<Entry, Demand> demands(LssQuestion from) {
        var demands = new LinkedHashMap<Entry, Demand>();
        for (var attribute : ATTRIBUTES) {
            var value = from.attribute(attribute);
            if (value.isEmpty()) continue;
            var entry = building.report().condition(from.place(), attribute + " = " + value);
            var codes = List.of(value.split("\\s*[;,]\\s*"));
            var known = codes.stream()
                    .filter(sources::containsKey)
                    .map(sources::get)
                    .toList();
            if (known.size() < codes.size()) entry.leftOut("array.filter", value);
            else demands.put(entry, new Demand(attribute + " = " + value, known, attribute.endsWith("exclude")));
        }
        return demands;
    }

    private static Pending pending(Role role, Entry entry, Demand demand, String code) {
        var parts = demand.sources().stream()
                .map(source -> demand.excludes()
                        ? "!(has(answers.%1$s) && %2$s in answers.%1$s)".formatted(source, code)
                        : "%2$s in answers.%1$s".formatted(source, code))
                .toList();
        return Pending.of(role, demand.original(), entry).withCel(String.join(" && ", parts));
    }

    private Pending own(Role role, LssQuestion from, LssQuestion.Option option) {
        var entry = building.report().condition(from.place(), option.code() + ": " + option.relevance());
        return Pending.of(role, option.relevance(), entry).withReferences(LssReferences::plain);
    }
}
