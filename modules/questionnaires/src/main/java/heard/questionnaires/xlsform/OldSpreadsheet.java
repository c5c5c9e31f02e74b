package heard.questionnaires.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Workbooks in Excel's format of before 2007, which is also the envelope of encrypted ones of today. */
final class OldSpreadsheet {
    private static final byte[] MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OldSpreadsheet() {}

    static boolean isOne(byte[] file) {
        return file.length >= MARK.length && java.util.Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length);
    }

    static Spreadsheet read(byte[] file) {
        if (file.length > SpreadsheetGuard.LARGEST_FILE) {
            throw new SpreadsheetNotReadable("large", SpreadsheetGuard.LARGEST_FILE >> 20);
        }
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage"))
                throw new SpreadsheetNotReadable("encrypted");
            if (!files.getRoot().hasEntryCaseInsensitive("Workbook")) throw new SpreadsheetNotReadable("type");
            try (var workbook = new HSSFWorkbook(files)) {
                return read(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw new SpreadsheetNotReadable("encrypted");
        } catch (SpreadsheetNotReadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SpreadsheetNotReadable("broken"); // the reader throws all kinds of exceptions at damaged files
        }
    }

    private static Spreadsheet read(HSSFWorkbook workbook) {
        var reading = new Spreadsheet.Reading();
        for (var sheet : workbook) {
            var rows = reading.sheet(sheet.getSheetName());
            for (var row : sheet) rows.read(row.getRowNum() + 1, cells(row));
        }
        return reading.whole();
    }

    private static Map<Integer, String> cells(Row row) {
        var texts = new LinkedHashMap<Integer, String>();
        for (var cell : row) {
            if (cell.getColumnIndex() < RowReading.MOST_COLUMNS) texts.put(cell.getColumnIndex(), text(cell));
        }
        return texts;
    }

    /** Of a formula what it came to when the file was saved. */
    private static String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }
}
