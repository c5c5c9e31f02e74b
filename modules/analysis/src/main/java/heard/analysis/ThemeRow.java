package heard.analysis;

import heard.shared.ConsultationId;
import heard.shared.ThemeId;

/**
 * A theme of a consultation's codebook.
 *
 * @param description what belongs to it and what does not; may be empty
 */
public record ThemeRow(ThemeId id, ConsultationId consultation, String name, String description, ThemeColour colour) {}
