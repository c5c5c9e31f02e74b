package heard.analysis;

import heard.responses.Consent;
import heard.responses.Place;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.Language;
import heard.shared.ResponseId;

/**
 * A coded passage with its words.
 *
 * @param question the question's name
 * @param text the person's words in the language they were written in, withheld ones covered by blocks (█)
 * @param consent as it is at this moment
 */
public record ExcerptRow(
        ExcerptId id,
        ConsultationId consultation,
        ResponseId response,
        String question,
        Place place,
        ThemeRow theme,
        String text,
        Language language,
        Consent consent) {}
