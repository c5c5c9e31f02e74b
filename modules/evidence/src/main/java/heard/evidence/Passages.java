package heard.evidence;

import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Coded passages, as far as their authors agreed. */
interface Passages {
    /** All of a consultation, each with what may be done with it. */
    List<Offered> of(ConsultationId consultation);

    /** Those of the passages that may be quoted in a dossier at this moment. */
    Map<ExcerptId, Passage> quotable(ConsultationId consultation, Collection<ExcerptId> excerpts);

    /** Those of the people who agree at this moment to be quoted in a dossier. */
    Set<ResponseId> quotable(Collection<ResponseId> responses);

    /** Whether one of the person's answers, with its redactions applied, still contains these words. */
    boolean says(ResponseId response, String words);

    /** A passage and whether it may be quoted. */
    record Offered(Passage passage, Consent consent) {}

    /** What a person agreed to. */
    enum Consent {
        QUOTABLE,
        NOT_QUOTABLE,
        COALITION_ONLY
    }
}
