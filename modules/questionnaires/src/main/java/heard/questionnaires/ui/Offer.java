package heard.questionnaires.ui;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which choices are offered, as a sentence.
 *
 * @param question the earlier one that decides; empty where none does
 * @param column what a choice says that has to be the answer; empty where that does not matter
 */
record Offer(How how, String question, String column) {
    /** How an earlier answer decides. */
    enum How {
        ALL,
        CHOSEN,
        NOT_CHOSEN,
        COLUMN,
        /** In a way that sentences cannot say. */
        EXPRESSION
    }

    private static final Offer ALL = new Offer(How.ALL, "", "");
    private static final Pattern CHOSEN = Pattern.compile("choice\\.name (?:in|==) answers\\.(\\w+)");
    private static final Pattern NOT_CHOSEN =
            Pattern.compile("!\\(has\\(answers\\.(\\w+)\\) && choice\\.name (?:in|==) answers\\.\\1\\)");
    private static final Pattern COLUMN = Pattern.compile("choice\\.(\\w+) (?:in|==) answers\\.(\\w+)");

    /** What a filter says; null: all are offered. */
    static Offer of(@Nullable String filter) {
        if (filter == null) return ALL;
        return matched(How.CHOSEN, CHOSEN, filter)
                .or(() -> matched(How.NOT_CHOSEN, NOT_CHOSEN, filter))
                .or(() -> column(filter))
                .orElse(new Offer(How.EXPRESSION, "", ""));
    }

    private static Optional<Offer> matched(How how, Pattern pattern, String filter) {
        var match = pattern.matcher(filter.strip());
        return match.matches() ? Optional.of(new Offer(how, match.group(1), "")) : Optional.empty();
    }

    private static Optional<Offer> column(String filter) {
        var match = COLUMN.matcher(filter.strip());
        return match.matches() ? Optional.of(new Offer(How.COLUMN, match.group(2), match.group(1))) : Optional.empty();
    }

    /** Whether an answer to the question can decide. */
    static boolean isDecidedBy(Question question) {
        return question.type().hasChoices()
                || question.type().hasRows()
                || question.type() == QuestionType.YES_NO_NOT_SURE;
    }

    /** As a filter; null where all are offered, and where it stays as it is. */
    @Nullable
    String cel(Question of) {
        var isOne = of.type() == QuestionType.ONE_OF || of.type() == QuestionType.YES_NO_NOT_SURE;
        var answer = (isOne ? " == " : " in ") + "answers." + of.name();
        return switch (how) {
            case ALL, EXPRESSION -> null;
            case CHOSEN -> "choice." + Choice.NAME + answer;
            case NOT_CHOSEN -> "!(has(answers." + of.name() + ") && choice." + Choice.NAME + answer + ")";
            case COLUMN -> "choice." + Objects.requireNonNullElse(column, Choice.NAME) + answer;
        };
    }
}
