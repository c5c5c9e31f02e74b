package heard.exchange.ui;

import heard.exchange.CsvFile;
import heard.exchange.CsvRow;
import java.util.List;

/** A file that was uploaded and read through once. */
record UploadedFile(CsvFile csv, long rows, List<CsvRow> first) {}
