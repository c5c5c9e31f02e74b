package heard.responses;

import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.consultations.ConsultationReading;
import heard.shared.ConsultationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out links by which a consultation can be tried without an account, and shows the test responses that came. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Test responses are no testimony.")
public class TrialLinking {
    /** For how many days a link opens at the most. */
    public static final int MOST_DAYS = 60;

    public static final int LONGEST_LABEL = 80;

    private final Trials trials;
    private final ConsultationReading consultations;
    private final Clock clock = Clock.systemUTC();

    TrialLinking(Trials trials, ConsultationReading consultations) {
        this.trials = trials;
        this.consultations = consultations;
    }

    /**
     * A link for reviewers.
     *
     * @param label whom it is for, 1 to {@value #LONGEST_LABEL} characters
     * @param days for which it opens, 1 to {@value #MOST_DAYS}; otherwise IllegalArgumentException
     * @return the last part of its address, which is not kept and cannot be told again
     */
    public String make(ConsultationId consultation, String label, int days) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) throw new IllegalArgumentException("no label");
        return add(consultation, label.strip(), days);
    }

    /** A link for the member's own preview, which opens today and tomorrow and stands in no list. */
    public String own(ConsultationId consultation) {
        return add(consultation, "", 1);
    }

    private String add(ConsultationId consultation, String label, int days) {
        if (days < 1 || days > MOST_DAYS) throw new IllegalArgumentException("not a number of days: " + days);
        consultations.require(consultation);
        var today = LocalDate.now(clock);
        trials.removeExpired(consultation, today);
        var token = TrialToken.next(CurrentCoalition.require());
        trials.add(consultation, token, label, today.plusDays(days));
        return token.written();
    }

    /** The links that reviewers have now. */
    @Transactional(readOnly = true)
    public List<TrialLink> links(ConsultationId consultation) {
        return trials.links(consultation, LocalDate.now(clock));
    }

    /**
     * Takes a link back, and the test responses that came by it.
     *
     * @param id of the link
     */
    public void revoke(ConsultationId consultation, UUID id) {
        trials.remove(consultation, id);
    }

    /** The test responses, those that were walked to their end first. */
    @Transactional(readOnly = true)
    public List<Trial> trials(ConsultationId consultation) {
        return trials.all(consultation);
    }

    /** Deletes every test response; the links stay. */
    public void removeResponses(ConsultationId consultation) {
        trials.removeResponses(consultation);
    }
}
