package heard.evidence.documents;

import heard.figures.ProtectedTable;
import heard.shared.Language;

/** One piece of a document, in reading order. */
public sealed interface Block {
    /** The document's name. */
    record Title(String text) implements Block {}

    /** A line below the title. */
    record Front(String text) implements Block {}

    /** Something that the reader must know before all else. */
    record Notice(String text) implements Block {}

    /** A heading; the level is 1 or 2. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph that can be cited by its number. */
    record Numbered(int number, String text) implements Block {}

    /** Somebody's words, or what stands in their place. */
    record Quotation(String text, Language language, String attribution) implements Block {}

    /** Numbers, as a picture and a table. */
    record Figure(int number, String caption, ProtectedTable table) implements Block {}

    /** Small print. */
    record Note(String text) implements Block {}

    /** The name of the kind, for templates. */
    default String kind() {
        return getClass().getSimpleName();
    }
}
