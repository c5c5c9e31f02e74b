package heard.questionnaires.xlsform;

import heard.questionnaires.Choice;
import heard.questionnaires.importing.ChoiceColumns;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of the sheet {@code choices}. */
final class ChoiceLists {
    private static final Set<String> KNOWN = Set.of("list_name", "name", "value", "label");

    private final FormBuilding building;
    private final Map<String, List<SheetRow>> rows = new LinkedHashMap<>();
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Map<String, String> filters = new HashMap<>();

    ChoiceLists(FormBuilding building) {
        this.building = building;
    }

    /** @param survey the questions, whose filters tell which columns matter */
    void read(List<SheetRow> all, List<SheetRow> survey) {
        for (var row : survey) {
            var list = FormType.of(row.get("type")).list();
            var filter = row.get("choice_filter");
            if (!filter.isEmpty()) filters.merge(list, filter, (one, other) -> one + " " + other);
        }
        all.forEach(this::read);
        if (ignored.isEmpty()) return;
        var part = all.getFirst().place().part();
        building.report().other(Place.whole(part), part).changed("columns", String.join(", ", ignored));
    }

    /** Read when it is first asked for, so that its texts can show answers to the questions before. */
    Optional<List<Choice>> list(String name) {
        var from = rows.get(name);
        if (from == null) return Optional.empty();
        var known = lists.get(name);
        if (known == null) {
            known = choices(from);
            lists.put(name, known);
        }
        return Optional.of(known);
    }

    /** What no question asked for. */
    void finish() {
        rows.forEach((list, from) -> {
            if (lists.containsKey(list)) return;
            for (var row : from) building.report().gather(Outcome.LEFT_OUT, row.place(), "choice.unused", list);
        });
    }

    private List<Choice> choices(List<SheetRow> from) {
        var choices = new ArrayList<Choice>();
        var names = new HashSet<String>();
        for (var row : from) {
            var name = row.get("name", "value");
            if (names.add(name)) choices.add(choice(row, subject(row), name));
            else building.report().other(row.place(), subject(row)).error("choice.twice", name);
        }
        return choices;
    }

    private static String subject(SheetRow row) {
        return (row.get("list_name") + " " + row.get("name", "value")).strip();
    }

    private void read(SheetRow row) {
        var list = row.get("list_name");
        var name = row.get("name", "value");
        row.cells().keySet().stream()
                .filter(column -> !KNOWN.contains(column.split("::", 2)[0]) && !isLookedAt(list, column))
                .forEach(ignored::add);
        if (list.isEmpty() && name.isEmpty()) return;
        if (list.isEmpty() || name.isEmpty())
            building.report().other(row.place(), subject(row)).error("choice.name");
        else rows.computeIfAbsent(list, _ -> new ArrayList<>()).add(row);
    }

    /** Whether a filter of a question with that list looks at the column. */
    private boolean isLookedAt(String list, String column) {
        var words = filters.getOrDefault(list, "").split("[^\\w.-]+");
        return Arrays.stream(words).map(ChoiceColumns::like).anyMatch(ChoiceColumns.like(column)::equals);
    }

    private Choice choice(SheetRow row, String subject, String name) {
        var choice = labelled(row, subject, name);
        for (var cell : row.cells().entrySet()) {
            var column = cell.getKey();
            if (!KNOWN.contains(column) && isLookedAt(row.get("list_name"), column)) {
                choice = choice.with(ChoiceColumns.like(column), cell.getValue());
            }
        }
        return choice;
    }

    private Choice labelled(SheetRow row, String subject, String name) {
        var label = building.texts().text(row.place(), subject, row.localized("label"));
        if (!label.isEmpty()) return new Choice(name, label);
        building.report().other(row.place(), subject).changed("choice.label", name);
        return new Choice(name, building.texts().text(row.place(), subject, Map.of("", name)));
    }
}
