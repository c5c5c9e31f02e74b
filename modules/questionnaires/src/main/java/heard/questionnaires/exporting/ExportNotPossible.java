package heard.questionnaires.exporting;

import java.util.List;

/** Why there is no file, as a sentence that says what to do. */
public final class ExportNotPossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    public ExportNotPossible(String key, List<Object> arguments) {
        super(key);
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    /** The key of the sentence. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
