package heard.questionnaires;

import heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together. Which ones do is said by the questions, each of which names the innermost group it
 * stands in; the questions of a group follow each other.
 *
 * @param name unlike every other name in the questionnaire; of a REPEAT, the answers stand under it
 * @param title what people read above its questions; of a REPEAT, what one entry is ("A person in your household")
 * @param text a paragraph beneath the title
 * @param relevant CEL over {@code answers}: its questions are asked only when it is true; null asks always
 * @param parent the group that this one stands in; null: none. Groups are at most {@value #DEEPEST} deep
 * @param limits of a REPEAT: how many entries
 * @param labelledBy of a REPEAT: the question whose answer names an entry; null: entries are numbered
 */
public record Group(
        String name,
        Kind kind,
        LocalizedText title,
        LocalizedText text,
        @Nullable String relevant,
        @Nullable String parent,
        Limits limits,
        @Nullable String labelledBy) {
    /** What a group does. */
    public enum Kind {
        /** Its questions stand on one page. */
        PAGE,
        /** Its title stands above each of its questions. */
        SECTION,
        /** Its questions are asked again for each person or thing. */
        REPEAT
    }

    /** How many groups may stand in one another. */
    public static final int DEEPEST = 5;

    /** How many entries a REPEAT may have at the most, whatever its limits say. */
    public static final int MOST_ENTRIES = 50;

    public Group {
        if (relevant != null && relevant.isBlank()) relevant = null;
        if (parent != null && parent.isBlank()) parent = null;
        if (labelledBy != null && labelledBy.isBlank()) labelledBy = null;
    }

    /** A group in no other, that is always asked. */
    public static Group of(String name, Kind kind, LocalizedText title) {
        return new Group(name, kind, title, LocalizedText.NONE, null, null, Limits.NONE, null);
    }

    public Group withName(String changed) {
        return new Group(changed, kind, title, text, relevant, parent, limits, labelledBy);
    }

    public Group withKind(Kind changed) {
        return new Group(name, changed, title, text, relevant, parent, limits, labelledBy);
    }

    public Group withTitle(LocalizedText changed) {
        return new Group(name, kind, changed, text, relevant, parent, limits, labelledBy);
    }

    public Group withText(LocalizedText changed) {
        return new Group(name, kind, title, changed, relevant, parent, limits, labelledBy);
    }

    public Group withRelevant(@Nullable String changed) {
        return new Group(name, kind, title, text, changed, parent, limits, labelledBy);
    }

    public Group withParent(@Nullable String changed) {
        return new Group(name, kind, title, text, relevant, changed, limits, labelledBy);
    }

    public Group withLimits(Limits changed) {
        return new Group(name, kind, title, text, relevant, parent, changed, labelledBy);
    }

    public Group withLabelledBy(@Nullable String changed) {
        return new Group(name, kind, title, text, relevant, parent, limits, changed);
    }
}
