package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.consultations.PublicConsultation;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.shared.CoalitionId;
import heard.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the holder of a receipt say how they can be contacted again, see it, change it and take it back. */
@Service
public class ContactGiving {
    private final OwnResponses own;
    private final ContactKeeping contacts;
    private final Drafting drafting;
    private final TransactionOperations transaction;

    ContactGiving(OwnResponses own, ContactKeeping contacts, Drafting drafting, TransactionOperations transaction) {
        this.drafting = drafting;
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

    /** What was said before the answers are sent; empty when nothing was, or when they are sent. */
    public Optional<ContactDetails> prepared(PublicConsultation consultation, ReceiptCode receipt) {
        return in(consultation.coalition(), () -> own.find(receipt)
                .filter(response -> response.status() == ResponseStatus.DRAFT)
                .flatMap(response -> contacts.of(response.id())));
    }

    /**
     * Keeps it before the answers are sent, apart from them; it is forgotten unless the person agrees to it when they send
     * them. Nothing happens to a response that was sent. Throws {@link AnswersNotTaken}, {@code NoGoodCode}.
     */
    public void prepare(PublicConsultation consultation, Guest guest, Language language, ContactDetails details) {
        in(consultation.coalition(), () -> {
            var draft = drafting.change(consultation, guest, language, answers -> answers, List.of());
            if (draft.status() == ResponseStatus.DRAFT) contacts.prepare(draft.consultation(), draft.id(), details);
            return draft.id();
        });
    }

    private <R> R in(CoalitionId coalition, Supplier<R> work) {
        return CurrentCoalition.in(coalition, () -> transaction.execute(_ -> work.get()));
    }

    private <R> Optional<R> in(CoalitionId coalition, ReceiptCode receipt, Function<Response, R> work) {
        return CurrentCoalition.in(
                coalition,
                () -> transaction.execute(_ -> own.lock(receipt)
                        .filter(response -> response.status() == ResponseStatus.SUBMITTED)
                        .map(work)));
    }
}
