package heard.analysis;

import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import java.util.Set;

/** Passages of a response are no longer coded; published in the transaction of the change. */
public record ExcerptsRemoved(ConsultationId consultation, ResponseId response, Set<ExcerptId> excerpts) {
    public ExcerptsRemoved {
        excerpts = Set.copyOf(excerpts);
    }
}
