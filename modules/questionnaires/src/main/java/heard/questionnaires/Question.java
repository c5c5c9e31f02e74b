package heard.questionnaires;

import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question, or one text to read.
 *
 * @param name names it in answers, conditions and exports: a letter, then letters, digits and underscores
 * @param label the question in the person's words; {@code {name}} in it stands for an earlier answer
 * @param hint a sentence of help, in which earlier answers may stand too
 * @param relevant CEL over {@code answers}, for example {@code answers.avoided == 'yes'}: the question is asked
 *     only when it is true; null asks always
 * @param constraint CEL over {@code this} (the answer just given) and {@code answers}: an answer is refused when it
 *     is false; null accepts all
 * @param constraintMessage what the person reads when the constraint refuses
 * @param choices for ONE_OF, MANY_OF and RANKING, and for the rows of a GRID without a scale
 * @param scale for SCALE, and for the rows of a GRID that has no choices
 * @param group the innermost group that it stands in; null: none
 * @param details what only some questions have; absent in what was stored before there was any
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
        @Nullable Scale scale,
        @Nullable String group,
        Details details) {
    private static final List<Choice> STANCES = List.of(
            new Choice(Answer.One.AGREE, LocalizedText.NONE),
            new Choice(Answer.One.DISAGREE, LocalizedText.NONE),
            new Choice(Answer.One.PASS, LocalizedText.NONE));

    public Question {
        choices = List.copyOf(choices);
        if (relevant != null && relevant.isBlank()) relevant = null;
        if (constraint != null && constraint.isBlank()) constraint = null;
        if (group != null && group.isBlank()) group = null;
        details = Objects.requireNonNullElse(details, Details.NONE);
    }

    /** A question in no group, with nothing that only some have. */
    public Question(
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
        this(
                name,
                type,
                label,
                hint,
                required,
                relevant,
                constraint,
                constraintMessage,
                choices,
                scale,
                null,
                Details.NONE);
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

    /** The row of a grid, or the statement, of that name. */
    public Optional<Choice> row(String name) {
        return details.rows().stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** The choice that asks for words. */
    public Optional<Choice> worded() {
        return choices.stream().filter(Choice::takesWords).findFirst();
    }

    public boolean has(Trait trait) {
        return details.traits().contains(trait);
    }

    /** Whether that can be said instead of an answer. */
    public boolean allows(Answer.Declined.Reason reason) {
        return type.isAnswered() && has(reason.trait());
    }

    public List<Choice> rows() {
        return details.rows();
    }

    /** Its rows, with those that participants added in place of any that it had before. */
    Question withAdded(List<Choice> added) {
        var all = new ArrayList<>(rows());
        all.removeIf(Choice::isAdded);
        all.addAll(added);
        return withDetails(details.withRows(all));
    }

    /** How participants may add statements of their own; empty: not at all. */
    public Optional<Adding> adding() {
        if (type != QuestionType.STATEMENTS || !has(Trait.ADDING)) return Optional.empty();
        return Optional.of(Objects.requireNonNullElse(details.adding(), Adding.USUAL));
    }

    /** Which of them are offered, see {@link Details}; null: all, as where there is nothing to choose from. */
    public @Nullable String filter() {
        return type.hasChoices() || type.hasRows() ? details.filter() : null;
    }

    /** What a filter chooses from: the rows of a question that has any, else its choices. */
    public List<Choice> offering() {
        return type.hasRows() ? details.rows() : choices;
    }

    /** With those alone to choose from. */
    public Question offering(List<Choice> changed) {
        return type.hasRows() ? withDetails(details.withRows(changed)) : withChoices(changed);
    }

    /** The columns that its choices have, the name not among them. */
    public List<String> columns() {
        return offering().stream()
                .flatMap(choice -> choice.columns().keySet().stream())
                .distinct()
                .toList();
    }

    /** The image, or the recording; without files when there is none. */
    public Medium medium(Medium.Kind kind) {
        return details.medium(kind);
    }

    public Limits limits() {
        return details.limits();
    }

    /** Whether nobody can go on without an answer; how to reach a person is never demanded. */
    public boolean demandsAnswer() {
        return required && type.isAnswered() && type != QuestionType.CONTACT;
    }

    /** The scale that its answers lie on; from one to five when it says nothing else. */
    public Scale points() {
        return Objects.requireNonNullElse(scale, Scale.ONE_TO_FIVE);
    }

    /** Whether the rows of a GRID are answered with choices rather than on a scale. */
    public boolean hasChoicesInRows() {
        return type == QuestionType.GRID && !choices.isEmpty();
    }

    /** One row of a grid, or one statement, as a question of its own; its field is {@code question.row}. */
    public Question asRow(Choice row) {
        var choices = type == QuestionType.STATEMENTS ? STANCES : this.choices;
        return of(name + "." + row.name(), rowType(), row.label())
                .withRequired(required)
                .withChoices(choices)
                .withScale(points());
    }

    private QuestionType rowType() {
        if (type == QuestionType.STATEMENTS) return QuestionType.ONE_OF;
        if (!hasChoicesInRows()) return QuestionType.SCALE;
        return has(Trait.MANY_A_ROW) ? QuestionType.MANY_OF : QuestionType.ONE_OF;
    }

    /** Whether people see that part of the question: a question keeps its choices while it is of a type without. */
    boolean shows(String part) {
        return switch (part) {
            case "choices" -> type.hasChoices() || type == QuestionType.GRID;
            case "scale" -> type == QuestionType.SCALE || type == QuestionType.GRID && choices.isEmpty();
            case "rows" -> type.hasRows();
            case "limits" -> type.isNumber();
            case "label" -> !type.isSilent();
            default -> true;
        };
    }

    public Question withName(String changed) {
        return copy(changed, type, label, hint, required, relevant);
    }

    public Question withType(QuestionType changed) {
        return copy(name, changed, label, hint, required, relevant);
    }

    public Question withLabel(LocalizedText changed) {
        return copy(name, type, changed, hint, required, relevant);
    }

    public Question withHint(LocalizedText changed) {
        return copy(name, type, label, changed, required, relevant);
    }

    public Question withRequired(boolean changed) {
        return copy(name, type, label, hint, changed, relevant);
    }

    public Question withRelevant(@Nullable String changed) {
        return copy(name, type, label, hint, required, changed);
    }

    public Question withConstraint(@Nullable String changed, LocalizedText message) {
        return copy(changed, message, choices, scale, group, details);
    }

    public Question withChoices(List<Choice> changed) {
        return copy(constraint, constraintMessage, changed, scale, group, details);
    }

    public Question withScale(@Nullable Scale changed) {
        return copy(constraint, constraintMessage, choices, changed, group, details);
    }

    public Question withGroup(@Nullable String changed) {
        return copy(constraint, constraintMessage, choices, scale, changed, details);
    }

    public Question withDetails(Details changed) {
        return copy(constraint, constraintMessage, choices, scale, group, changed);
    }

    /** With that one in the place of the other of its kind; one without files is none. */
    public Question with(Medium changed) {
        return withDetails(details.with(changed));
    }

    /** With the trait, or without it. */
    public Question with(Trait trait, boolean has) {
        return withDetails(details.with(trait, has));
    }

    private Question copy(
            String name,
            QuestionType type,
            LocalizedText label,
            LocalizedText hint,
            boolean required,
            @Nullable String relevant) {
        return new Question(
                name,
                type,
                label,
                hint,
                required,
                relevant,
                constraint,
                constraintMessage,
                choices,
                scale,
                group,
                details);
    }

    private Question copy(
            @Nullable String constraint,
            LocalizedText constraintMessage,
            List<Choice> choices,
            @Nullable Scale scale,
            @Nullable String group,
            Details details) {
        return new Question(
                name,
                type,
                label,
                hint,
                required,
                relevant,
                constraint,
                constraintMessage,
                choices,
                scale,
                group,
                details);
    }
}
