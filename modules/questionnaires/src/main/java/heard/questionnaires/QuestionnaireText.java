package heard.questionnaires;

import heard.shared.LocalizedText;

/**
 * One text of a questionnaire, in all its languages.
 *
 * @param id names it within its questionnaire: the question's name, then what of it, for example
 *     {@code avoided/choices/yes/label}; a group's begins with {@code #group/}, a quota's with {@code #quota/}
 * @param question the place of the question, from 0; of a group that of its first
 * @param kind the same in every question, for example {@code label} or {@code choices.label}
 */
public record QuestionnaireText(String id, int question, String kind, LocalizedText text) {
    /** Whether somebody could not answer in a language without it. */
    public boolean isRequired() {
        return kind.endsWith("label") || kind.equals("media.words");
    }
}
