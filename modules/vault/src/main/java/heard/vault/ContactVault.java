package heard.vault;

import heard.shared.ConsultationId;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals how people can be reached, under a key of the consultation that is another than that of the answers, with a file of
 * its own. It is made when it is first needed, and destroyed with the other. All calls belong in a transaction of the
 * coalition.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactVault {
    private final KeyChain chain;
    private final OpenKeys open;

    ContactVault(KeyChain chain, OpenKeys open) {
        this.chain = chain;
        this.open = open;
    }

    /** Makes the key when there is none yet; throws {@link CannotUnseal} when the consultation's keys were destroyed. */
    public void demandKey(ConsultationId consultation) {
        if (!chain.has(new KeyName(consultation, KeyPurpose.ANSWERS))) {
            throw new CannotUnseal("what was destroyed", new GeneralSecurityException("no key"));
        }
        chain.make(contact(consultation));
    }

    /**
     * Seals bytes of a consultation that has this key.
     *
     * @param context where they belong; opening asks for the same
     */
    public byte[] seal(ConsultationId consultation, String context, byte[] plain) {
        return open.seal(contact(consultation), context, plain);
    }

    /** What {@link #seal} was given; throws {@link CannotUnseal} when the key is gone or the bytes are not its own. */
    public byte[] open(ConsultationId consultation, String context, byte[] sealed) {
        return open.open(contact(consultation), context, sealed);
    }

    private static KeyName contact(ConsultationId consultation) {
        return new KeyName(consultation, KeyPurpose.CONTACT);
    }
}
