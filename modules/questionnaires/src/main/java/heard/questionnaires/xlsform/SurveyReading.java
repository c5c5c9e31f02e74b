package heard.questionnaires.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the sheet {@code survey}: questions, and the groups around them. */
final class SurveyReading {
    private final QuestionReading questions;
    private final FormLanguages languages;
    private final ImportReport report;
    private final Deque<SheetRow> groups = new ArrayDeque<>();
    private final List<FormQuestion> read = new ArrayList<>();

    SurveyReading(QuestionReading questions, FormLanguages languages, ImportReport report) {
        this.questions = questions;
        this.languages = languages;
        this.report = report;
    }

    List<FormQuestion> read(List<SheetRow> rows) {
        rows.forEach(this::read);
        groups.forEach(group -> report.error(group, "group.open", group.get("name")));
        return read;
    }

    private void read(SheetRow row) {
        var type = FormType.of(row.get("type"));
        report.row(row, (row.get("type") + " " + row.get("name")).strip());
        if (type.word().isEmpty()) report.leftOut(row, "type.missing");
        else if (type.begins("group") || type.begins("repeat")) begin(row, type);
        else if (type.ends("group") || type.ends("repeat")) end(row, type);
        else
            questions
                    .read(row)
                    .ifPresent(question -> read.add(new FormQuestion(row, row.get("name"), question, around())));
    }

    private List<SheetRow> around() {
        return List.copyOf(groups.reversed());
    }

    private void begin(SheetRow row, FormType type) {
        groups.push(row);
        if (type.begins("repeat")) report.changed(row, "repeat");
        var label = languages.text(row.localized("label"), row, report);
        if (!label.isEmpty())
            report.changed(row, "group.label", String.join(" / ", label.texts().values()));
    }

    private void end(SheetRow row, FormType type) {
        var begun = groups.isEmpty() ? null : groups.pop();
        var opening = type.word().replace("end_", "begin_");
        if (begun == null || !FormType.of(begun.get("type")).word().equals(opening)) {
            report.error(row, "group.end", row.get("type"));
        }
    }
}
