package heard.vault;

import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what participants wrote under the key of their consultation, AES-256-GCM. That key is wrapped by the coalition's,
 * by a secret in a file of its own, and the coalition's by the master key; whoever destroys a consultation's key ends all
 * it sealed. All calls belong in a transaction of the coalition.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Vault {
    private final KeyChain chain;
    private final OpenKeys open;

    Vault(KeyChain chain, OpenKeys open) {
        this.chain = chain;
        this.open = open;
    }

    /** Makes the key of a coalition. */
    public void createKey(CoalitionId coalition) {
        chain.makeCoalitionKey(coalition.value());
    }

    /** Makes the key of a consultation of the current coalition, and its secret in a file. */
    public void createKey(ConsultationId consultation) {
        chain.make(answers(consultation));
    }

    /**
     * Destroys the keys of a consultation: nothing that they sealed can be opened again, here or from any backup of the
     * database. The files go first; whatever happens then, the answers are gone.
     */
    public void destroyKey(ConsultationId consultation) {
        if (!open.owns(consultation)) return;
        for (var purpose : KeyPurpose.values()) open.forget(new KeyName(consultation, purpose));
        open.disown(consultation);
        chain.destroy(consultation);
    }

    /**
     * Seals bytes of a consultation.
     *
     * @param context where they belong, for example the id of the response; opening asks for the same
     */
    public byte[] seal(ConsultationId consultation, String context, byte[] plain) {
        return open.seal(answers(consultation), context, plain);
    }

    /** What {@link #seal} was given; throws {@link CannotUnseal} when the key is gone or the bytes are not its own. */
    public byte[] open(ConsultationId consultation, String context, byte[] sealed) {
        return open.open(answers(consultation), context, sealed);
    }

    private static KeyName answers(ConsultationId consultation) {
        return new KeyName(consultation, KeyPurpose.ANSWERS);
    }
}
