package heard.questionnaires.translation;

import heard.shared.Language;
import java.time.LocalDate;

/**
 * A native speaker's check of a language.
 *
 * @param checker the name under which they did it
 * @param changed texts of that language that are new or different since
 */
public record LanguageCheck(Language language, String checker, LocalDate on, int changed) {}
