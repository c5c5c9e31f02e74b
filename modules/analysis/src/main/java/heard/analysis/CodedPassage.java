package heard.analysis;

import heard.responses.Place;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.time.LocalDate;

/**
 * Where a passage stands, and its theme.
 *
 * @param question the question's name
 * @param by the name of the member of staff who coded it
 */
public record CodedPassage(
        ExcerptId id, ResponseId response, String question, Place place, ThemeId theme, String by, LocalDate on) {}
