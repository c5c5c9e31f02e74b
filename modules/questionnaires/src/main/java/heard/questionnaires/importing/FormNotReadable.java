package heard.questionnaires.importing;

import java.util.List;

/** A file that is no form, or one that cannot be read safely. */
public class FormNotReadable extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    public FormNotReadable(String problem, Object... arguments) {
        super("form not readable: " + problem);
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
