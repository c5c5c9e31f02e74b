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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the submitted responses of the current coalition that its agreement lets the member see, with what is withheld
 * covered. The others are as if they did not exist, in numbers too.
 */
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
    @PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD', 'SIGNATORY')")
    public List<ReadResponse> of(Collection<ResponseId> ids) {
        return covering.cover(rows.of(ids));
    }

    /** A page of a consultation's responses, the newest first. */
    @Traced(Action.LIST_RESPONSES)
    public List<ReadResponse> rows(ConsultationId consultation, ResponseFilter filter, int offset, int limit) {
        return covering.cover(rows.page(consultation, filter, offset, limit));
    }

    /** Of those that the member sees. */
    @Untraced("A number, for staff alone.")
    public long count(ConsultationId consultation, ResponseFilter filter) {
        return rows.count(consultation, filter);
    }

    /** Those of the responses that the agreement lets the member see; opens no answers. */
    @Untraced("Gives ids of responses, and nothing of them.")
    @PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD', 'SIGNATORY')")
    public Set<ResponseId> seen(Collection<ResponseId> ids) {
        return rows.seen(ids);
    }

    /** Where a response stands in the list that the filter makes; empty when it is not in it. */
    @Untraced("Gives ids of responses, and nothing of them.")
    @PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD', 'SIGNATORY')")
    public Optional<Neighbours> neighbours(ConsultationId consultation, ResponseFilter filter, ResponseId response) {
        return rows.neighbours(consultation, filter, response);
    }
}
