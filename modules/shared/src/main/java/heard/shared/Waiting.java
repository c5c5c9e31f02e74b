package heard.shared;

import java.util.List;

/**
 * Something that waits for the member at work, as Home lists it.
 *
 * @param key message key of a sentence that says what
 * @param arguments of the sentence, as ICU's MessageFormat takes them
 * @param path of the place where it is done, below {@code /staff/}
 */
public record Waiting(String key, List<Object> arguments, String path) {
    public Waiting {
        arguments = List.copyOf(arguments);
    }

    /** Whatever knows of such things; Home asks all it finds as beans, each time it is drawn. */
    public interface Room {
        /** What waits for the current member, the most pressing first; empty for those whom it is no business of. */
        List<Waiting> waiting();
    }
}
