package heard.questionnaires.media;

import java.util.List;

/** A file cannot be shown or played with a question. */
public final class MediumRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /** @param why the end of the key of a sentence that says what to do */
    MediumRefused(String why, Object... arguments) {
        super(why);
        this.key = "questionnaires.media.refused." + why;
        this.arguments = List.of(arguments);
    }

    /** Of the sentence in {@code i18n/questionnaires.properties}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
