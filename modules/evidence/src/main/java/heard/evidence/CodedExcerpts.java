package heard.evidence;

import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import java.util.Collection;
import java.util.List;

/** What analysts coded, read anew each time. */
interface CodedExcerpts {
    List<Passage> of(ConsultationId consultation);

    List<Passage> of(ConsultationId consultation, Collection<ExcerptId> excerpts);
}
