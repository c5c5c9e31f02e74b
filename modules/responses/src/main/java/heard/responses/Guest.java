package heard.responses;

import heard.invitations.InvitationCode;
import java.util.Optional;

/**
 * Somebody who answers: whoever holds the receipt is the person.
 *
 * @param code that lets them in where one is needed; it is used up when they send, and never kept with what they say
 */
public record Guest(ReceiptCode receipt, Optional<InvitationCode> code) {
    /** Without a code. */
    public Guest(ReceiptCode receipt) {
        this(receipt, Optional.empty());
    }
}
