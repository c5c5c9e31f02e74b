package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.shared.CoalitionId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the holder of a receipt who agreed to be contacted again say how, see it, change it and take it back. */
@Service
public class ContactGiving {
    private final OwnResponses own;
    private final ContactKeeping contacts;
    private final TransactionOperations transaction;

    ContactGiving(OwnResponses own, ContactKeeping contacts, TransactionOperations transaction) {
        this.own = own;
        this.contacts = contacts;
        this.transaction = transaction;
    }

    /** What is kept; empty when nothing is. */
    public Optional<ContactDetails> given(CoalitionId coalition, ReceiptCode receipt) {
        return in(coalition, receipt, response -> contacts.of(response.id())).flatMap(given -> given);
    }

    /** Keeps this in the place of what was kept; tells whether the person agreed to it. */
    public boolean give(CoalitionId coalition, ReceiptCode receipt, ContactDetails details) {
        return in(coalition, receipt, response -> {
                    if (!response.consent().contactMe()) return false;
                    contacts.keep(response.consultation(), response.id(), details);
                    return true;
                })
                .orElse(false);
    }

    private <R> Optional<R> in(CoalitionId coalition, ReceiptCode receipt, Function<Response, R> work) {
        return CurrentCoalition.in(
                coalition,
                () -> transaction.execute(_ -> own.lock(receipt)
                        .filter(response -> response.status() == ResponseStatus.SUBMITTED)
                        .map(work)));
    }
}
