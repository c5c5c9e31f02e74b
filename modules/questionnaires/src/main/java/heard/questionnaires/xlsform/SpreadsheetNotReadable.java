package heard.questionnaires.xlsform;

import heard.questionnaires.importing.FormNotReadable;

/** A file that is no spreadsheet, or one that cannot be read safely. */
public class SpreadsheetNotReadable extends FormNotReadable {
    SpreadsheetNotReadable(String problem, Object... arguments) {
        super(problem, arguments);
    }
}
