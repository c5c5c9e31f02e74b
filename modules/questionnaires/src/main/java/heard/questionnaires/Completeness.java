package heard.questionnaires;

import heard.shared.Language;

/**
 * How much of a questionnaire is there in a language. Recordings are counted apart: a language can do without them.
 *
 * @param there texts that there are
 * @param of texts that there are in the source language
 * @param required texts that are missing although nobody can answer without them
 * @param spoken recordings that there are
 * @param recordings those that there are in the source language
 */
public record Completeness(Language language, long there, long of, long required, long spoken, long recordings) {
    public static Completeness of(Questionnaire questionnaire, Language language) {
        var needed = QuestionnaireTexts.of(questionnaire).stream()
                .filter(each -> each.text().has(questionnaire.source()))
                .toList();
        var missing = needed.stream().filter(each -> !each.text().has(language)).toList();
        var required = missing.stream().filter(QuestionnaireText::isRequired).count();
        var recordings = questionnaire.questions().stream()
                .map(question -> question.medium(Medium.Kind.AUDIO))
                .filter(recording -> recording.file(questionnaire.source()).isPresent())
                .toList();
        var spoken = recordings.stream()
                .filter(recording -> recording.file(language).isPresent())
                .count();
        return new Completeness(
                language, needed.size() - missing.size(), needed.size(), required, spoken, recordings.size());
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
