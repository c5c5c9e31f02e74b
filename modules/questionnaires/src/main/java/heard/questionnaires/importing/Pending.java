package heard.questionnaires.importing;

import heard.questionnaires.importing.ImportReport.Entry;
import heard.shared.LocalizedText;
import java.util.function.UnaryOperator;

/**
 * An expression that waits until all questions are known.
 *
 * @param original as the form has it
 * @param entry its line in the report
 * @param message what is said when a constraint refuses
 * @param choice the one that a filter is about; empty: all
 * @param cel what it is in CEL, where the form writes no expression; empty: to be translated
 * @param levels up to the group that repeats around it; 0: there is none
 * @param references makes of a reference one that is known in the whole form, where it depends on the place
 */
public record Pending(
        Role role,
        String original,
        Entry entry,
        LocalizedText message,
        UnaryOperator<String> references,
        String choice,
        String cel,
        int levels) {
    /** What the expression decides. */
    public enum Role {
        RELEVANT,
        CONSTRAINT,
        VALUE,
        /** Which choices or rows are offered. */
        FILTER
    }

    public static Pending of(Role role, String original, Entry entry) {
        return new Pending(role, original, entry, LocalizedText.NONE, UnaryOperator.identity(), "", "", 0);
    }

    public Pending withMessage(LocalizedText changed) {
        return new Pending(role, original, entry, changed, references, choice, cel, levels);
    }

    public Pending withReferences(UnaryOperator<String> changed) {
        return new Pending(role, original, entry, message, changed, choice, cel, levels);
    }

    /** Of one choice alone. */
    public Pending withChoice(String changed) {
        return new Pending(role, original, entry, message, references, changed, cel, levels);
    }

    /** In a group that repeats. */
    public Pending withLevels(int changed) {
        return new Pending(role, original, entry, message, references, choice, cel, changed);
    }

    /** With what it is in CEL. */
    public Pending withCel(String changed) {
        return new Pending(role, original, entry, message, references, choice, changed, levels);
    }
}
