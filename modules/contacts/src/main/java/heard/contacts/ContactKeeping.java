package heard.contacts;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how the person of a response can be reached, apart from the response: for whoever holds its receipt, who is asked
 * for consent before. Called in a transaction of the coalition, so that it is kept or forgotten with what else changes.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ContactKeeping {
    private final Contacts contacts;

    ContactKeeping(Contacts contacts) {
        this.contacts = contacts;
    }

    /** What the person gave; empty when they gave nothing. */
    public Optional<ContactDetails> of(ResponseId response) {
        return contacts.of(response).map(contacts::details);
    }

    /**
     * Keeps it in the place of what was kept before; details without a way to reach the person are forgotten instead. Throws
     * {@link heard.vault.CannotUnseal} when the consultation's answers were destroyed.
     */
    public void keep(ConsultationId consultation, ResponseId response, ContactDetails details) {
        keep(consultation, response, details, true);
    }

    /** The same before the person has sent their answers: nobody else sees it until {@link #settle}. */
    public void prepare(ConsultationId consultation, ResponseId response, ContactDetails details) {
        keep(consultation, response, details, false);
    }

    private void keep(ConsultationId consultation, ResponseId response, ContactDetails details, boolean agreed) {
        if (details.isReachable()) contacts.write(consultation, response, details, agreed);
        else contacts.delete(response);
    }

    /** The person has sent their answers: what was prepared is there for those who reach out, or is forgotten. */
    public void settle(ResponseId response, boolean agreed) {
        if (agreed) contacts.agree(response);
        else contacts.delete(response);
    }

    /** Forgets it at once; nothing when nothing is kept. */
    public void forget(ResponseId response) {
        contacts.delete(response);
    }
}
