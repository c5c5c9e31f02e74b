package heard.responses;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the submitted responses of the current coalition, with what is withheld covered. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
public class ResponseReading {
    private final SubmittedRows rows;
    private final Covering covering;

    ResponseReading(SubmittedRows rows, Covering covering) {
        this.rows = rows;
        this.covering = covering;
    }

    @Traced(Action.READ_RESPONSE)
    public Optional<ReadResponse> one(ResponseId id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** Those of them that are there and submitted, in no particular order. */
    @Untraced("Part of what another use case reads for its reader, and notes.")
    public List<ReadResponse> of(Collection<ResponseId> ids) {
        return covering.cover(rows.of(ids));
    }

    /** All of a consultation, a few hundred in memory at a time; read within the caller's transaction. */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    @Untraced("Works inside of another use case alone, which leaves its own trace.")
    public Stream<ReadResponse> all(ConsultationId consultation) {
        return covering.all(consultation);
    }

    /** A page of a consultation's responses, the newest first. */
    @Traced(Action.LIST_RESPONSES)
    public List<ReadResponse> rows(ConsultationId consultation, ResponseFilter filter, int offset, int limit) {
        return covering.cover(rows.page(consultation, filter, offset, limit));
    }

    @Untraced("A number, for staff alone.")
    public long count(ConsultationId consultation, ResponseFilter filter) {
        return rows.count(consultation, filter);
    }

    /** Those whose people a figure that leaves the coalition may count; opens no answers. */
    @Untraced("Gives ids of responses, and nothing of them.")
    public Set<ResponseId> countable(ConsultationId consultation) {
        return rows.countable(consultation);
    }

    /** Where a response stands in the list that the filter makes; empty when it is not in it. */
    @Untraced("Gives ids of responses, and nothing of them.")
    public Optional<Neighbours> neighbours(ConsultationId consultation, ResponseFilter filter, ResponseId response) {
        return rows.neighbours(consultation, filter, response);
    }
}
