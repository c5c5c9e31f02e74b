package heard.evidence.documents;

/** The texts of a document, in its language. */
@FunctionalInterface
public interface Words {
    /** The text of a message key with its arguments filled in. */
    String get(String key, Object... arguments);
}
