package heard.questionnaires.xlsform;

import heard.questionnaires.Choice;
import heard.questionnaires.xlsform.ImportLine.Outcome;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of the sheet {@code choices}. */
final class ChoiceLists {
    private static final Set<String> KNOWN = Set.of("list_name", "name", "value", "label");

    private final FormLanguages languages;
    private final ImportReport report;
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    ChoiceLists(FormLanguages languages, ImportReport report) {
        this.languages = languages;
        this.report = report;
    }

    void read(List<SheetRow> rows) {
        rows.forEach(this::read);
        if (!ignored.isEmpty()) {
            report.sheet(rows.getFirst().sheet(), Outcome.CHANGED, "columns", String.join(", ", ignored));
        }
    }

    Optional<List<Choice>> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    private void read(SheetRow row) {
        var list = row.get("list_name");
        var name = row.get("name", "value");
        report.row(row, (list + " " + name).strip());
        row.cells().keySet().stream()
                .filter(column -> !KNOWN.contains(column.split("::", 2)[0]))
                .forEach(ignored::add);
        if (list.isEmpty() || name.isEmpty()) report.error(row, "choice.name");
        else add(row, lists.computeIfAbsent(list, any -> new ArrayList<>()), name);
    }

    private void add(SheetRow row, List<Choice> choices, String name) {
        if (choices.stream().anyMatch(choice -> choice.name().equals(name))) {
            report.error(row, "choice.twice", name);
            return;
        }
        var label = languages.text(row.localized("label"), row, report);
        if (label.isEmpty()) report.changed(row, "choice.label", name);
        choices.add(new Choice(name, label.isEmpty() ? fallback(row, name) : label));
    }

    private LocalizedText fallback(SheetRow row, String name) {
        return languages.text(Map.of("", name), row, report);
    }
}
