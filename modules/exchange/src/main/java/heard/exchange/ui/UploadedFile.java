package heard.exchange.ui;

import heard.exchange.CsvFile;
import heard.exchange.CsvRow;
import heard.questionnaires.importing.ImportLine;
import java.util.List;

/**
 * A file that was uploaded and read through once.
 *
 * @param lines what became of responses that came in another format
 */
record UploadedFile(CsvFile csv, long rows, List<CsvRow> first, List<ImportLine> lines) {}
