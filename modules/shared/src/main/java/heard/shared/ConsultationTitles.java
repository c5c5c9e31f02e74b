package heard.shared;

import java.util.Map;

/** What the current coalition's consultations are called, for places that show where one is. */
public interface ConsultationTitles {
    /** The titles of all of them, in the order in which a reader wants to see them. */
    Map<ConsultationId, LocalizedText> all();
}
