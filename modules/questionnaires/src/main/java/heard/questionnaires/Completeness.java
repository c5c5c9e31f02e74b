package heard.questionnaires;

import heard.shared.Language;

/**
 * How much of a questionnaire is there in a language.
 *
 * @param there texts that there are
 * @param of texts that there are in the source language
 * @param required texts that are missing although nobody can answer without them
 */
public record Completeness(Language language, long there, long of, long required) {
    public static Completeness of(Questionnaire questionnaire, Language language) {
        var needed = QuestionnaireTexts.of(questionnaire).stream()
                .filter(each -> each.text().has(questionnaire.source()))
                .toList();
        var missing = needed.stream().filter(each -> !each.text().has(language)).toList();
        var required = missing.stream().filter(QuestionnaireText::isRequired).count();
        return new Completeness(language, needed.size() - missing.size(), needed.size(), required);
    }

    public boolean isComplete() {
        return there == of;
    }

    /** Whether people can answer in this language. */
    public boolean canOpen() {
        return required == 0;
    }

    /** Whole per cent, rounded down, so that 100 means all. */
    public int percent() {
        return of == 0 ? 100 : (int) (there * 100 / of);
    }
}
