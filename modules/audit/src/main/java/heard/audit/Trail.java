package heard.audit;

import heard.shared.ConsultationId;

/** Where Heard notes what it does by itself; what people do is noted by {@link Traced}. */
public interface Trail {
    /** Notes it in the present transaction. */
    void note(Action action, ConsultationId consultation);
}
