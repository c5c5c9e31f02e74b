package heard.responses;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.Scope;
import heard.coalitions.Sharing;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who reads a response how its author was asked; only those who may see the full text. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
public class InterviewReading {
    private final SubmittedRows rows;
    private final Interviews interviews;
    private final Sharing sharing;

    InterviewReading(SubmittedRows rows, Interviews interviews, Sharing sharing) {
        this.rows = rows;
        this.interviews = interviews;
        this.sharing = sharing;
    }

    /** Empty for a response that its author sent themselves. */
    @Traced(Action.READ_RESPONSE)
    public Optional<Interview> of(ResponseId response) {
        return rows.of(List.of(response)).stream()
                .filter(read -> sharing.of(read.organisation()) == Scope.FULL_TEXT)
                .findFirst()
                .flatMap(read -> interviews.of(read.id()))
                .map(Interviews.Kept::interview);
    }
}
