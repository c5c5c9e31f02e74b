package heard.responses;

import java.util.List;
import org.springframework.stereotype.Component;

/** Covers what is withheld in responses that were read. */
@Component
class Covering {
    private final Redactions redactions;

    Covering(Redactions redactions) {
        this.redactions = redactions;
    }

    List<ReadResponse> cover(List<ReadResponse> read) {
        if (read.isEmpty()) return read;
        var withheld = redactions.of(read.stream().map(ReadResponse::id).toList());
        return read.stream()
                .map(response -> withheld.containsKey(response.id())
                        ? covered(response, withheld.getOrDefault(response.id(), List.of()))
                        : response)
                .toList();
    }

    private static ReadResponse covered(ReadResponse response, List<Redactions.Passage> passages) {
        return new ReadResponse(
                response.id(),
                response.consultation(),
                response.version(),
                response.channel(),
                response.language(),
                response.organisation(),
                response.submittedOn(),
                response.consent(),
                Withholding.of(response.answers(), passages));
    }
}
