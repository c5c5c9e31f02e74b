package heard.invitations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.CoalitionReading;
import heard.consultations.ConsultationNotOpen;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes single-use codes, and calls back those that nobody used. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class CodeMaking {
    /** How many codes can be made together. */
    public static final int MOST = 2_000;

    public static final int LONGEST_NAME = 80;

    private final Batches batches;
    private final WorkingCodes codes;
    private final ConsultationReading consultations;
    private final CoalitionReading coalitions;
    private final Clock clock = Clock.systemUTC();

    CodeMaking(Batches batches, WorkingCodes codes, ConsultationReading consultations, CoalitionReading coalitions) {
        this.batches = batches;
        this.codes = codes;
        this.consultations = consultations;
        this.coalitions = coalitions;
    }

    /**
     * Makes codes for an open consultation; otherwise throws {@link ConsultationNotOpen}.
     *
     * @param organisation of the coalition, which collects what comes by them
     * @param name for whom they are, 1 to {@value #LONGEST_NAME} characters
     * @param count 1 to {@value #MOST}; anything else is an IllegalArgumentException
     * @return the codes themselves, which cannot be told again
     */
    @Traced(Action.MAKE_CODES)
    public MadeCodes make(ConsultationId consultation, OrganisationId organisation, String name, int count) {
        if (consultations.require(consultation).status() != Status.OPEN) throw new ConsultationNotOpen(consultation);
        if (name.isBlank() || name.length() > LONGEST_NAME) throw new IllegalArgumentException("no name");
        if (count < 1 || count > MOST) throw new IllegalArgumentException("not a number of codes: " + count);
        if (coalitions.current().organisations().stream()
                .noneMatch(each -> each.id().equals(organisation))) {
            throw new IllegalArgumentException("no organisation of the coalition");
        }
        var batch = batches.add(consultation, organisation, name.strip(), count, LocalDate.now(clock));
        var made = Stream.generate(InvitationCode::next).distinct().limit(count).toList();
        codes.add(consultation, batch, made);
        return new MadeCodes(batch, made);
    }

    /** What was made, the latest first. */
    @Untraced("Says how many codes were used, not by whom, and nothing of a few people.")
    @Transactional(readOnly = true)
    public List<Batch> batches(ConsultationId consultation) {
        return batches.of(consultation);
    }

    /** From now on no code of the batch works; what was sent with one stays. */
    @Traced(Action.CALL_BACK_CODES)
    public void callBack(ConsultationId consultation, BatchId batch) {
        batches.callBack(consultation, batch);
    }
}
