package heard.evidence;

import heard.shared.ExcerptId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.ThemeId;

/**
 * A coded passage of an answer, with its redactions applied.
 *
 * @param question name of the question that was answered
 * @param themeName as the codebook has it
 * @param text the person's words
 */
public record Passage(
        ExcerptId excerpt,
        ResponseId response,
        String question,
        ThemeId theme,
        String themeName,
        String text,
        Language language) {}
