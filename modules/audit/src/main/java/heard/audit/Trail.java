package heard.audit;

import heard.shared.AccountId;
import heard.shared.ConsultationId;

/** Where Heard notes what it does by itself; what people do is noted by {@link Traced}. */
public interface Trail {
    /** Notes it in the present transaction. */
    void note(Action action, ConsultationId consultation);

    /** Notes it in the present transaction, done by the member at work or to nobody in particular. */
    void note(Action action);

    /** Notes in the present transaction what concerns an account. */
    void note(Action action, AccountId account);
}
