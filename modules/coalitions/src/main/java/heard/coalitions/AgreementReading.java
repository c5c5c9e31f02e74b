package heard.coalitions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the agreement of the current coalition. */
@Service
@Transactional(readOnly = true)
public class AgreementReading {
    private final Agreements agreements;

    AgreementReading(Agreements agreements) {
        this.agreements = agreements;
    }

    public AgreementVersion inForce() {
        return agreements.in(AgreementState.IN_FORCE).orElseThrow(NoCurrentCoalition::new);
    }

    public Optional<AgreementVersion> proposed() {
        return agreements.in(AgreementState.PROPOSED);
    }

    /** Every version, the newest first. */
    public List<AgreementVersion> all() {
        return agreements.all();
    }
}
