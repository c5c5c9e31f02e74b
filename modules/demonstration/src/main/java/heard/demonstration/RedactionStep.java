package heard.demonstration;

import heard.safeguarding.Redacting;
import heard.shared.ResponseId;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Withholds what would tell who somebody is. */
@Component
class RedactionStep {
    private final Redacting redacting;

    RedactionStep(Redacting redacting) {
        this.redacting = redacting;
    }

    /** As a safeguarding lead. */
    void make(Content content, Map<String, ResponseId> responses) {
        for (var each : content.codebook().redactions()) {
            var from = content.response(each.response()).place(each.question(), each.words());
            redacting.redact(
                    Objects.requireNonNull(responses.get(each.response())),
                    each.question(),
                    from,
                    from + each.words().length(),
                    each.reason(),
                    each.note());
        }
    }
}
