package heard.responses.ui;

import com.vaadin.flow.server.VaadinSession;
import heard.responses.ReceiptCode;
import heard.shared.ResponseId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers that are still to be given to people, in the memory of the session alone: a reload or a lost connection does
 * not lose one, and nothing ever writes one down.
 */
final class ReceiptsAtHand {
    private final Map<ResponseId, ReceiptCode> numbers = new ConcurrentHashMap<>();

    private ReceiptsAtHand() {}

    static ReceiptsAtHand ofSession() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(ReceiptsAtHand.class);
        if (known != null) return known;
        var fresh = new ReceiptsAtHand();
        session.setAttribute(ReceiptsAtHand.class, fresh);
        return fresh;
    }

    Optional<ReceiptCode> of(ResponseId response) {
        return Optional.ofNullable(numbers.get(response));
    }

    /** Always the same for the same response, so that sending it twice is sending it once. */
    ReceiptCode draw(ResponseId response) {
        return numbers.computeIfAbsent(response, _ -> ReceiptCode.next());
    }

    void forget(ResponseId response) {
        numbers.remove(response);
    }
}
