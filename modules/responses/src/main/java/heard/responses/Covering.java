package heard.responses;

import heard.shared.ConsultationId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Covers what is withheld in responses that were read. */
@Component
class Covering {
    private static final int AT_A_TIME = 500;

    private final SubmittedRows rows;
    private final Redactions redactions;

    Covering(SubmittedRows rows, Redactions redactions) {
        this.rows = rows;
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

    Stream<ReadResponse> all(ConsultationId consultation) {
        return Stream.iterate(
                        cover(rows.after(consultation, SubmittedRows.FIRST, AT_A_TIME)),
                        Predicate.not(List::isEmpty),
                        page -> cover(rows.after(consultation, page.getLast().id(), AT_A_TIME)))
                .flatMap(List::stream);
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
