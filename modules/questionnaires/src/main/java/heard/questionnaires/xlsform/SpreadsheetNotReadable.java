package heard.questionnaires.xlsform;

import java.util.List;

/** A file that is no spreadsheet, or one that cannot be read safely. */
public class SpreadsheetNotReadable extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    SpreadsheetNotReadable(String problem, Object... arguments) {
        super("spreadsheet not readable: " + problem);
        this.key = "questionnaires.import.file." + problem;
        this.arguments = List.of(arguments);
    }

    /** Of the message in {@code i18n/questionnaires.properties}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
