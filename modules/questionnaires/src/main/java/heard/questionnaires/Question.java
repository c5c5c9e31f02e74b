package heard.questionnaires;

import heard.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question, or one text to read.
 *
 * @param name names it in answers, conditions and exports: a letter, then letters, digits and underscores
 * @param label the question in the person's words
 * @param hint a sentence of help
 * @param relevant CEL over {@code answers}, for example {@code answers.avoided == 'yes'}: the question is asked
 *     only when it is true; null asks always
 * @param constraint CEL over {@code this} (the answer just given) and {@code answers}: an answer is refused when it
 *     is false; null accepts all
 * @param constraintMessage what the person reads when the constraint refuses
 * @param choices for ONE_OF and MANY_OF
 * @param scale for SCALE
 */
public record Question(
        String name,
        QuestionType type,
        LocalizedText label,
        LocalizedText hint,
        boolean required,
        @Nullable String relevant,
        @Nullable String constraint,
        LocalizedText constraintMessage,
        List<Choice> choices,
        @Nullable Scale scale) {
    public Question {
        choices = List.copyOf(choices);
        if (relevant != null && relevant.isBlank()) relevant = null;
        if (constraint != null && constraint.isBlank()) constraint = null;
    }

    /** An optional question that is always asked; a SCALE goes from one to five. */
    public static Question of(String name, QuestionType type, LocalizedText label) {
        var scale = type == QuestionType.SCALE ? Scale.ONE_TO_FIVE : null;
        var none = LocalizedText.NONE;
        return new Question(name, type, label, none, false, null, null, none, List.of(), scale);
    }

    /** The choice of that name. */
    public Optional<Choice> choice(String chosen) {
        return choices.stream().filter(choice -> choice.name().equals(chosen)).findFirst();
    }

    /** Whether people see that part of the question: a question keeps its choices while it is of a type without. */
    boolean shows(String part) {
        return switch (part) {
            case "choices" -> type.hasChoices();
            case "scale" -> type == QuestionType.SCALE;
            default -> true;
        };
    }

    public Question withName(String changed) {
        return new Question(
                changed, type, label, hint, required, relevant, constraint, constraintMessage, choices, scale);
    }

    public Question withType(QuestionType changed) {
        return new Question(
                name, changed, label, hint, required, relevant, constraint, constraintMessage, choices, scale);
    }

    public Question withLabel(LocalizedText changed) {
        return new Question(
                name, type, changed, hint, required, relevant, constraint, constraintMessage, choices, scale);
    }

    public Question withHint(LocalizedText changed) {
        return new Question(
                name, type, label, changed, required, relevant, constraint, constraintMessage, choices, scale);
    }

    public Question withRequired(boolean changed) {
        return new Question(name, type, label, hint, changed, relevant, constraint, constraintMessage, choices, scale);
    }

    public Question withRelevant(@Nullable String changed) {
        return new Question(name, type, label, hint, required, changed, constraint, constraintMessage, choices, scale);
    }

    public Question withConstraint(@Nullable String changed, LocalizedText message) {
        return new Question(name, type, label, hint, required, relevant, changed, message, choices, scale);
    }

    public Question withChoices(List<Choice> changed) {
        return new Question(name, type, label, hint, required, relevant, constraint, constraintMessage, changed, scale);
    }

    public Question withScale(@Nullable Scale changed) {
        return new Question(
                name, type, label, hint, required, relevant, constraint, constraintMessage, choices, changed);
    }
}
