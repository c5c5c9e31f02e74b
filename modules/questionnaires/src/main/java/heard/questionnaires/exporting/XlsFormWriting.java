package heard.questionnaires.exporting;

import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Quota;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Writes a questionnaire as an XLSForm (<a href="https://xlsform.org">xlsform.org</a>), which ODK and KoboToolbox read. */
public final class XlsFormWriting {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDE = 40;

    private XlsFormWriting() {}

    /**
     * The form, as a workbook.
     *
     * @param title of the form, for people
     */
    public static ExportedForm of(Questionnaire questionnaire, String title, Phrases phrases) {
        var notes = new ExportNotes();
        var names = new FormNames(questionnaire, new Style());
        var rows = new XlsFormRows(questionnaire, phrases, names, notes);
        var survey = rows.survey();
        for (Quota quota : questionnaire.quotas()) notes.add(quota.name(), "quota", quota.condition(), quota.most());
        var file = workbook(Map.of(
                "survey", survey, "choices", rows.choices(), "settings", List.of(settings(questionnaire, title))));
        return new ExportedForm("questionnaire.xlsx", TYPE, file, notes.all());
    }

    private static final class Style implements FormNames.Style {
        @Override
        public String reference(String name, Question from) {
            return "${" + name + "}";
        }

        @Override
        public String self(Question question) {
            return ".";
        }

        @Override
        public Optional<String> column(String name) {
            return Optional.of(XlsFormChoices.header(name));
        }

        @Override
        public Optional<String> entry(int levels) {
            return Optional.of("position(" + String.join("/", Collections.nCopies(levels, "..")) + ")");
        }

        @Override
        public String inEntries(String name) {
            return "${" + name + "}";
        }

        @Override
        public boolean declines(Question question) {
            return XlsFormNotes.takesDeclined(question);
        }
    }

    private static Map<String, String> settings(Questionnaire questionnaire, String title) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("form_title", title);
        settings.put("form_id", "heard_" + Integer.toHexString(questionnaire.hashCode()));
        settings.put("default_language", XlsFormTexts.named(questionnaire.source()));
        return settings;
    }

    private static byte[] workbook(Map<String, List<Map<String, String>>> sheets) {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Heard", "1.0")) {
            for (var name : List.of("survey", "choices", "settings")) {
                var rows = sheets.getOrDefault(name, List.of());
                var columns = Stream.concat(first(name).stream(), rows.stream().flatMap(row -> row.keySet().stream()))
                        .distinct()
                        .toList();
                var sheet = workbook.newWorksheet(name);
                for (int column = 0; column < columns.size(); column++) {
                    sheet.value(0, column, columns.get(column));
                    sheet.width(column, WIDE);
                    for (int row = 0; row < rows.size(); row++) {
                        var cell = rows.get(row).get(columns.get(column));
                        if (cell != null) sheet.value(row + 1, column, cell);
                    }
                }
                sheet.freezePane(0, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    /** The columns that stand first, whatever is in them. */
    private static List<String> first(String sheet) {
        return switch (sheet) {
            case "survey" -> List.of("type", "name");
            case "choices" -> List.of("list_name", "name");
            default -> List.of();
        };
    }
}
