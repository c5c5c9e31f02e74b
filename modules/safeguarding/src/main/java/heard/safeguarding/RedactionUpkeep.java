package heard.safeguarding;

import heard.responses.OriginalAnswers;
import heard.responses.PassageMarks;
import heard.responses.ReadResponse;
import heard.responses.ResponseCorrected;
import heard.responses.ResponseWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps redactions where they belong when a person changes or takes back what they wrote, in the same transaction. */
@Component
class RedactionUpkeep {
    private final Redactions redactions;
    private final OriginalAnswers originals;
    private final PassageMarks marks;

    RedactionUpkeep(Redactions redactions, OriginalAnswers originals, PassageMarks marks) {
        this.redactions = redactions;
        this.originals = originals;
        this.marks = marks;
    }

    @EventListener
    void on(ResponseWithdrawn event) {
        redactions.deleteAll(redactions.of(event.response().value()));
    }

    @EventListener
    @Order(0)
    void on(ResponseCorrected event) {
        var withheld = redactions.of(event.response().value());
        if (withheld.isEmpty()) return;
        originals.of(event.response()).ifPresent(read -> withheld.forEach(redaction -> follow(redaction, read)));
        redactions.flush();
    }

    /** No answer any more: nothing to withhold. Other words there: covered all the same, and to be looked at. */
    private void follow(Redaction redaction, ReadResponse read) {
        var text = OriginalAnswers.words(read, redaction.question());
        if (text.isEmpty()) {
            redactions.delete(redaction);
            return;
        }
        marks.find(redaction.consultation(), redaction.context(), redaction.mark(), text.get(), redaction.place())
                .ifPresentOrElse(redaction::follow, redaction::lost);
    }
}
