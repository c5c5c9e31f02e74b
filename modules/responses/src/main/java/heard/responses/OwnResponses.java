package heard.responses;

import heard.search.SearchOutbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The response of a receipt in the current coalition, read and written in the transaction of the caller. */
@Component
class OwnResponses {
    private final Responses responses;
    private final ReceiptKeys receipts;
    private final AnswerSealing sealing;
    private final SearchOutbox outbox;

    OwnResponses(Responses responses, ReceiptKeys receipts, AnswerSealing sealing, SearchOutbox outbox) {
        this.responses = responses;
        this.receipts = receipts;
        this.sealing = sealing;
        this.outbox = outbox;
    }

    Optional<Response> find(ReceiptCode receipt) {
        return responses.findByReceipt(receipts.hmac(receipt));
    }

    Optional<Response> lock(ReceiptCode receipt) {
        return responses.findAndLockByReceipt(receipts.hmac(receipt));
    }

    OwnResponse save(Response response) {
        responses.saveAndFlush(response);
        if (response.status() != ResponseStatus.DRAFT) outbox.changed(response.id());
        return own(response);
    }

    OwnResponse own(Response response) {
        return new OwnResponse(
                response.id(),
                response.consultation(),
                response.version(),
                response.language(),
                response.status(),
                response.submittedOn(),
                response.consent(),
                response.answers(sealing),
                response.needsCode());
    }
}
