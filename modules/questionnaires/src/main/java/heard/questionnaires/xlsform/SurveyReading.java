package heard.questionnaires.xlsform;

import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.ReadGroup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads the sheet {@code survey}: questions, and the groups around them. */
final class SurveyReading {
    private static final Pattern CONSTANT =
            Pattern.compile("(?:(?:int|number|round)\\(\\s*)?['\"]?(\\d{1,4})(?:\\.0*)?['\"]?(?:\\s*\\))?");
    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([^}]+?)\\s*}|/(?:[\\w.-]+/)*([\\w.-]+)");

    private final FormBuilding building;
    private final QuestionReading questions;
    private final BiFunction<String, SheetRow, String> references;
    private final Deque<SheetRow> groups = new ArrayDeque<>();
    private final Map<String, String> calculations = new HashMap<>();

    SurveyReading(FormBuilding building, ChoiceLists lists, BiFunction<String, SheetRow, String> references) {
        this.building = building;
        this.references = references;
        this.questions = new QuestionReading(building, lists, references);
    }

    void read(List<SheetRow> rows) {
        for (var row : rows) {
            if (FormType.of(row.get("type")).word().equals("calculate")) {
                calculations.put(row.get("name"), row.get("calculation", "calculate"));
            }
        }
        rows.forEach(this::read);
        for (var group : groups) {
            building.report().other(group.place(), subject(group)).error("group.open", group.get("name"));
        }
    }

    private void read(SheetRow row) {
        var type = FormType.of(row.get("type"));
        if (type.word().isEmpty())
            building.report().other(row.place(), subject(row)).leftOut("type.missing");
        else if (type.begins("group") || type.begins("repeat")) begin(row, type);
        else if (type.ends("group") || type.ends("repeat")) end(row, type);
        else questions.read(row, type);
    }

    static String subject(SheetRow row) {
        return (row.get("type") + " " + row.get("name")).strip();
    }

    private void begin(SheetRow row, FormType type) {
        groups.push(row);
        var entry = building.report().other(row.place(), subject(row));
        var kind = type.begins("repeat")
                ? Group.Kind.REPEAT
                : row.get("appearance").contains("field-list") ? Group.Kind.PAGE : Group.Kind.SECTION;
        var original = row.get("name").isEmpty() ? "group" : row.get("name");
        var title = building.texts().text(row.place(), subject(row), row.localized("label"));
        var group = Group.of(building.names().like(original), kind, title);
        var relevant = row.get("relevant", "relevance");
        var pending = new ArrayList<Pending>();
        if (!relevant.isEmpty()) {
            var condition = building.report().condition(row.place(), relevant);
            pending.add(Pending.of(Pending.Role.RELEVANT, relevant, condition)
                    .withLevels(building.levels())
                    .withReferences(reference -> references.apply(reference, row)));
        }
        building.begin(ReadGroup.of(counted(row, group, entry), entry, pending));
        if (kind == Group.Kind.REPEAT) building.defineEntries(original);
    }

    private Group counted(SheetRow row, Group group, Entry entry) {
        var count = row.get("repeat_count", "jr:count");
        if (group.kind() != Group.Kind.REPEAT || count.isEmpty()) return group;
        var constant = constant(count).or(() -> constant(workedOut(count)));
        if (constant.isPresent()) {
            long number = constant.get();
            if (number > Group.MOST_ENTRIES) entry.changed("repeat.most", number, Group.MOST_ENTRIES);
            var most = Math.min(number, Group.MOST_ENTRIES);
            return group.withLimits(Limits.between(most, most));
        }
        building.report().condition(row.place(), count).leftOut("repeat.count", count);
        return group;
    }

    /** A number, in whatever it is wrapped. */
    private static Optional<Long> constant(String count) {
        var number = CONSTANT.matcher(count.strip());
        return number.matches() ? Optional.of(Long.parseLong(number.group(1))) : Optional.empty();
    }

    /** What the row works out that is named; converters put a row between where a count is more than a name. */
    private String workedOut(String count) {
        var name = NAME.matcher(count.strip());
        if (!name.matches()) return "";
        var called = name.group(1) == null ? name.group(2) : name.group(1);
        return calculations.getOrDefault(called, "");
    }

    private void end(SheetRow row, FormType type) {
        var begun = groups.isEmpty() ? null : groups.pop();
        building.end();
        var opening = type.word().replace("end_", "begin_");
        if (begun == null || !FormType.of(begun.get("type")).word().equals(opening)) {
            building.report().other(row.place(), subject(row)).error("group.end", row.get("type"));
        }
    }
}
