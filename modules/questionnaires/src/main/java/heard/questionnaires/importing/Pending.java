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
 * @param references makes of a reference one that is known in the whole form, where it depends on the place
 */
public record Pending(
        Role role, String original, Entry entry, LocalizedText message, UnaryOperator<String> references) {
    /** What the expression decides. */
    public enum Role {
        RELEVANT,
        CONSTRAINT,
        VALUE
    }

    public static Pending of(Role role, String original, Entry entry) {
        return new Pending(role, original, entry, LocalizedText.NONE, UnaryOperator.identity());
    }

    public Pending withMessage(LocalizedText changed) {
        return new Pending(role, original, entry, changed, references);
    }

    public Pending withReferences(UnaryOperator<String> changed) {
        return new Pending(role, original, entry, message, changed);
    }
}
