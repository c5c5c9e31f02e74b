package heard.invitations;

import heard.coalitions.CurrentCoalition;
import heard.consultations.PublicConsultation;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Tells whether a code lets somebody in, and takes it when they send their answers; looking never uses it up. */
@Service
public class CodeChecking {
    private final WorkingCodes codes;
    private final WrongCodes wrong;
    private final TransactionOperations transaction;

    CodeChecking(WorkingCodes codes, WrongCodes wrong, TransactionOperations transaction) {
        this.codes = codes;
        this.wrong = wrong;
        this.transaction = transaction;
    }

    /**
     * Reads a code.
     *
     * @param typed as the person typed it, or as it stands in their link
     * @return empty, and slowly when many are tried, for whatever does not work: nothing tells why it does not
     */
    public Optional<Admitted> check(PublicConsultation consultation, String typed) {
        var id = consultation.details().id();
        var admitted = InvitationCode.parse(typed)
                .flatMap(code -> CurrentCoalition.in(
                        consultation.coalition(), () -> transaction.execute(_ -> admitted(id, code))));
        if (admitted.isEmpty()) wrong.waitYourTurn(id);
        return admitted;
    }

    private Optional<Admitted> admitted(ConsultationId consultation, InvitationCode code) {
        return codes.organisation(consultation, code).map(organisation -> new Admitted(code, organisation));
    }

    /** Whether the code works; in the transaction at hand. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean works(ConsultationId consultation, InvitationCode code) {
        return codes.organisation(consultation, code).isPresent();
    }

    /**
     * Takes the code, in the transaction that stores what is sent with it.
     *
     * @return the organisation that collects it; empty when the code does not work, and then nothing is done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OrganisationId> use(ConsultationId consultation, InvitationCode code) {
        return codes.use(consultation, code);
    }
}
