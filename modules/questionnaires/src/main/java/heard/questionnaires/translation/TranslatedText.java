package heard.questionnaires.translation;

/**
 * One text as it came back from a translator.
 *
 * @param id of the text, see {@link heard.questionnaires.QuestionnaireText}
 * @param source what was translated
 * @param target the translation; empty when there is none yet
 */
public record TranslatedText(String id, String source, String target) {}
