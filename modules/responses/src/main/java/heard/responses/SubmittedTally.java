package heard.responses;

import heard.consultations.ResponseTally;
import heard.shared.ConsultationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the overview how many have answered; to the member whose coalition asked. */
@Component
class SubmittedTally implements ResponseTally {
    private final SubmittedRows rows;

    SubmittedTally(SubmittedRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public long submitted(ConsultationId consultation) {
        return rows.count(consultation, ResponseFilter.ALL);
    }
}
