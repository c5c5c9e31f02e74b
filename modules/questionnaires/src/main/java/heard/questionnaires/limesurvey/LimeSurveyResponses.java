package heard.questionnaires.limesurvey;

import heard.questionnaires.importing.FormLanguages;
import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ImportReport;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.Place;
import heard.questionnaires.limesurvey.LssFields.Field;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The responses of a survey of LimeSurvey ({@code .lsr}), row by row, in columns that are called as our questions are.
 * Neither addresses nor times come along: of the time a response was sent, the day is kept.
 */
public final class LimeSurveyResponses {
    /** The column with the language in which a person answered. */
    public static final String LANGUAGE = "language";

    /** The column with the day on which a response was sent. */
    public static final String DAY = "given_on";

    private static final Set<String> KEPT = Set.of("submitdate", "startlanguage");
    private static final String WITHOUT_DATE = "1980-01-01";

    private final ImportedForm form;
    private final LssFields fields;
    private final List<String> columns = new ArrayList<>(List.of(LANGUAGE, DAY));
    private long sent;
    private long unfinished;

    LimeSurveyResponses(ImportedForm form, LssFields fields) {
        this.form = form;
        this.fields = fields;
    }

    /** The questions that they answer. */
    public ImportedForm form() {
        return form;
    }

    /**
     * Hands on the names of the columns, then each response; what was begun and never sent is counted alone.
     *
     * @return what became of them; throws {@link FormNotReadable}
     */
    public List<ImportLine> read(InputStream responses, Consumer<List<String>> row) {
        var table = new LsrTable(responses);
        var known = table.fields();
        columns.addAll(fields.columns(known));
        row.accept(List.copyOf(columns));
        table.rows(cells -> {
            if (cells.getOrDefault("submitdate", "").isBlank()) unfinished++;
            else {
                sent++;
                row.accept(read(cells));
            }
        });
        return lines(known);
    }

    private List<String> read(Map<String, String> cells) {
        var row = new LinkedHashMap<String, String>();
        columns.forEach(column -> row.put(column, ""));
        row.put(LANGUAGE, language(cells.getOrDefault("startlanguage", "")));
        row.put(DAY, day(cells.getOrDefault("submitdate", "")));
        cells.forEach((name, cell) -> {
            if (!cell.isBlank()) fields.of(name).ifPresent(field -> put(row, field, cell.strip()));
        });
        return List.copyOf(row.values());
    }

    private static void put(Map<String, String> row, Field field, String cell) {
        switch (field.how()) {
            case VALUE -> row.put(field.column(), field.values().getOrDefault(cell, number(cell)));
            case PICK -> {
                if (cell.equals("Y") || cell.equals("1")) add(row, field.column(), field.choice());
            }
            case PLACE -> add(row, field.column(), cell);
            case PICKED_WORDS -> {
                row.put(field.column(), cell);
                add(row, field.column().replaceFirst("\\.words$", ""), field.choice());
            }
        }
    }

    private static void add(Map<String, String> row, String column, String choice) {
        row.merge(column, choice, (before, one) -> before.isEmpty() ? one : before + "|" + one);
    }

    /** LimeSurvey keeps numbers with ten decimals. */
    private static String number(String cell) {
        return cell.matches("-?\\d+\\.\\d{10}") ? cell.replaceFirst("\\.?0+$", "") : cell;
    }

    /** A survey that keeps no dates has the same one everywhere. */
    private static String day(String sent) {
        var day = sent.length() < 10 ? "" : sent.substring(0, 10);
        return day.equals(WITHOUT_DATE) ? "" : day;
    }

    private static String language(String named) {
        return FormLanguages.named(named).map(Object::toString).orElse(named);
    }

    private List<ImportLine> lines(List<String> known) {
        var report = new ImportReport();
        var all = report.other(Place.whole("responses"), "responses");
        all.changed("responses", sent);
        if (unfinished > 0) all.leftOut("archive.unfinished", unfinished);
        var others = known.stream()
                .filter(field -> !KEPT.contains(field) && fields.of(field).isEmpty())
                .toList();
        var ofQuestions = others.stream().map(fields::code).filter(code -> !code.isEmpty());
        var rest = others.stream().filter(field -> fields.code(field).isEmpty());
        leftOut(report, "archive.device", rest);
        leftOut(report, "archive.field", ofQuestions);
        return report.lines();
    }

    private static void leftOut(ImportReport report, String key, Stream<String> fields) {
        var named = String.join(", ", fields.toList());
        if (!named.isEmpty()) report.other(Place.of("responses", ""), named).leftOut(key, named);
    }
}
