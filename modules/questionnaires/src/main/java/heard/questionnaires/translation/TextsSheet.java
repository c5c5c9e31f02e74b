package heard.questionnaires.translation;

import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.xlsform.SpreadsheetGuard;
import heard.questionnaires.xlsform.SpreadsheetNotReadable;
import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The texts of a questionnaire as a spreadsheet: what a text is, its id, the first language, the translation. */
public final class TextsSheet {
    private static final int MOST_ROWS = 50_000;
    private static final int ID = 0;
    private static final int WHAT = 1;
    private static final int SOURCE = 2;
    private static final int TARGET = 3;

    private TextsSheet() {}

    /**
     * Writes a file.
     *
     * @param heading of the second column
     * @param note what a translator reads beside a text
     */
    public static byte[] write(
            Questionnaire questionnaire, Language target, String heading, Function<QuestionnaireText, String> note) {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Heard", "1.0")) {
            var sheet = workbook.newWorksheet("texts");
            sheet.value(0, ID, "id");
            sheet.value(0, WHAT, heading);
            sheet.value(0, SOURCE, questionnaire.source().tag());
            sheet.value(0, TARGET, target.tag());
            sheet.range(0, ID, 0, TARGET).style().bold().set();
            int row = 0;
            for (var text : Translating.texts(questionnaire)) {
                sheet.value(++row, ID, text.id());
                sheet.value(row, WHAT, note.apply(text));
                sheet.value(row, SOURCE, text.text().in(questionnaire.source()));
                sheet.value(row, TARGET, text.text().texts().getOrDefault(target.tag(), ""));
            }
            if (row > 0)
                sheet.range(1, ID, row, TARGET)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            sheet.width(ID, 24);
            sheet.width(WHAT, 24);
            sheet.width(SOURCE, 60);
            sheet.width(TARGET, 60);
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    /** Reads a file; throws {@link TranslationFileNotReadable}. */
    public static TranslatedFile read(byte[] file) {
        try {
            SpreadsheetGuard.demand(file);
            return rows(file);
        } catch (SpreadsheetNotReadable e) {
            throw new TranslationFileNotReadable(e.key(), e.arguments());
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new TranslationFileNotReadable("sheet"); // what the reader throws at parts that do not fit together
        }
    }

    private static TranslatedFile rows(byte[] file) throws IOException {
        var texts = new ArrayList<TranslatedText>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            var iterator = rows.iterator();
            if (!iterator.hasNext()) throw new TranslationFileNotReadable("columns");
            var head = iterator.next();
            if (!cell(head, ID).equals("id") || head.getCellCount() <= TARGET) {
                throw new TranslationFileNotReadable("columns");
            }
            while (iterator.hasNext()) {
                var row = iterator.next();
                if (cell(row, ID).isEmpty()) continue;
                if (texts.size() == MOST_ROWS) throw new TranslationFileNotReadable("rows", MOST_ROWS);
                texts.add(new TranslatedText(cell(row, ID), cell(row, SOURCE), cell(row, TARGET)));
            }
            return new TranslatedFile(Set.of(new Language(cell(head, TARGET))), texts);
        }
    }

    private static String cell(Row row, int column) {
        return row.getCellCount() <= column ? "" : row.getCellText(column).strip();
    }
}
