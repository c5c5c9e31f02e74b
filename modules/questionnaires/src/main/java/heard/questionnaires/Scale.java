package heard.questionnaires;

import heard.shared.LocalizedText;

/**
 * A scale of whole numbers.
 *
 * @param from the lowest point, usually 0 or 1
 * @param to the highest point
 * @param fromLabel what the lowest point means
 * @param toLabel what the highest point means
 */
public record Scale(int from, int to, LocalizedText fromLabel, LocalizedText toLabel) {
    /** From one to five, the ends unnamed. */
    public static final Scale ONE_TO_FIVE = new Scale(1, 5, LocalizedText.NONE, LocalizedText.NONE);
}
