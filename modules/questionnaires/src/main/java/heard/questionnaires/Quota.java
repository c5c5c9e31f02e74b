package heard.questionnaires;

import heard.shared.LocalizedText;

/**
 * How many responses of one kind are taken.
 *
 * @param name unlike every other name in the questionnaire
 * @param condition CEL over {@code answers}: which responses count
 * @param most how many of them may be sent
 * @param message what people read who would be one too many
 */
public record Quota(String name, String condition, int most, LocalizedText message) {
    public Quota withName(String changed) {
        return new Quota(changed, condition, most, message);
    }
}
