package heard.questionnaires.xlsform;

import heard.questionnaires.xlsform.ImportLine.Note;
import heard.questionnaires.xlsform.ImportLine.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what became of each row; a row of which nothing is said came over as it is. */
final class ImportReport {
    private record Place(String sheet, int row) {}

    private final Map<Place, String> subjects = new LinkedHashMap<>();
    private final Map<Place, List<Note>> notes = new LinkedHashMap<>();

    void row(SheetRow row, String subject) {
        subjects.putIfAbsent(new Place(row.sheet(), row.number()), subject);
    }

    void changed(SheetRow row, String key, Object... arguments) {
        note(new Place(row.sheet(), row.number()), Outcome.CHANGED, key, arguments);
    }

    void leftOut(SheetRow row, String key, Object... arguments) {
        note(new Place(row.sheet(), row.number()), Outcome.LEFT_OUT, key, arguments);
    }

    void error(SheetRow row, String key, Object... arguments) {
        note(new Place(row.sheet(), row.number()), Outcome.ERROR, key, arguments);
    }

    /** Of a sheet as a whole. */
    void sheet(String sheet, Outcome outcome, String key, Object... arguments) {
        var place = new Place(sheet, 0);
        subjects.putIfAbsent(place, sheet);
        note(place, outcome, key, arguments);
    }

    List<ImportLine> lines() {
        return subjects.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .toList();
    }

    private ImportLine line(Place place, String subject) {
        var said = notes.getOrDefault(place, List.of());
        var worst =
                said.stream().map(Note::outcome).max(Comparator.naturalOrder()).orElse(Outcome.CARRIED);
        return new ImportLine(place.sheet(), place.row(), subject, worst, said);
    }

    private void note(Place place, Outcome outcome, String key, Object... arguments) {
        var note = new Note(outcome, "questionnaires.import." + key, List.of(arguments));
        var said = notes.computeIfAbsent(place, any -> new ArrayList<>());
        if (!said.contains(note)) said.add(note);
    }
}
