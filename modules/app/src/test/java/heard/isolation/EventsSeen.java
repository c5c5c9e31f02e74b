package heard.isolation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is told inside the application while an attack goes on. */
@Component
final class EventsSeen {
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    @EventListener
    void happened(PayloadApplicationEvent<?> event) {
        if (listening) seen.add(Rendering.of(event.getPayload()));
    }

    void begin() {
        seen.clear();
        listening = true;
    }

    List<String> end() {
        listening = false;
        return List.copyOf(seen);
    }
}
