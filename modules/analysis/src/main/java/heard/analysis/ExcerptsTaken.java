package heard.analysis;

import heard.responses.ResponseTaken;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With a response that its organisation takes along go the passages that were coded in it; the codebook stays. */
@Component
class ExcerptsTaken {
    private final Excerpts excerpts;
    private final Uncoding uncoding;

    ExcerptsTaken(Excerpts excerpts, Uncoding uncoding) {
        this.excerpts = excerpts;
        this.uncoding = uncoding;
    }

    @EventListener
    void on(ResponseTaken event) {
        uncoding.remove(excerpts.of(List.of(event.response().value())));
        excerpts.flush();
    }
}
