package heard.bench;

import heard.questionnaires.importing.FormReader;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Row 33: reading an XLSForm of 500 questions, nearly all with a condition, into a questionnaire that was looked over. */
final class ImportBenchmark implements Benchmark {
    private static final int QUESTIONS = 500;
    private static final int FREE = 20;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var file = form();
        var rounds = Rounds.interleaved(
                () -> seconds(() -> FormReader.read(file, Language.ENGLISH)),
                () -> seconds(() -> Spreadsheet.read(file)));
        return List.of(
                Figure.atMost(
                        33,
                        "import of an XLSForm of 500 questions",
                        rounds.get(0).median(0),
                        "s",
                        2),
                Figure.aside(
                        33,
                        "reading the cells of the same file alone",
                        rounds.get(1).median(0),
                        "s"));
    }

    private static double[] seconds(Runnable work) {
        var from = System.nanoTime();
        work.run();
        return new double[] {(System.nanoTime() - from) / 1e9};
    }

    static byte[] form() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Heard", "1.0")) {
            var survey = workbook.newWorksheet("survey");
            row(survey, 0, "type", "name", "label::English (en)", "label::Arabic (ar)", "relevant");
            for (int each = 0; each < QUESTIONS; each++) {
                var type = List.of("select_one abc", "select_multiple abc", "integer", "text")
                        .get(each % 4);
                row(
                        survey,
                        each + 1,
                        type,
                        "q" + each,
                        "What about " + each + "?",
                        "ماذا عن " + each + "؟",
                        condition(each));
            }
            var choices = workbook.newWorksheet("choices");
            row(choices, 0, "list_name", "name", "label::English (en)", "label::Arabic (ar)");
            row(choices, 1, "abc", "a", "First", "الأول");
            row(choices, 2, "abc", "b", "Second", "الثاني");
        }
        return bytes.toByteArray();
    }

    private static String condition(int question) {
        if (question < FREE) return "";
        var chosen = question - 4 - question % 4;
        return "(${q%d} = 'a' and not(selected(${q%d}, 'b'))) or ${q%d} > 2".formatted(chosen, chosen + 1, chosen + 2);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) sheet.value(row, column, cells[column]);
        }
    }
}
