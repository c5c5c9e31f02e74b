package heard.questionnaires.translation;

import java.util.List;

/** A file that is no translation, or one that cannot be read safely. */
public class TranslationFileNotReadable extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    TranslationFileNotReadable(String problem, Object... arguments) {
        this("questionnaires.translation.file." + problem, List.of(arguments));
    }

    TranslationFileNotReadable(String key, List<Object> arguments) {
        super("translation not readable: " + key);
        this.key = key;
        this.arguments = arguments;
    }

    /** Of the message in {@code i18n/questionnaires.properties}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
