package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;

/**
 * Where a questionnaire is asked: what it needs to know of its consultation.
 *
 * @param title of the consultation
 * @param source the language in which it is written first
 * @param languages that people may choose
 * @param open whether people answer at this moment
 */
public record Occasion(LocalizedText title, Language source, List<Language> languages, boolean open) {}
