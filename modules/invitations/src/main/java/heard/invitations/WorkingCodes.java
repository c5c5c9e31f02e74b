package heard.invitations;

import heard.coalitions.CurrentCoalition;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.vault.InstallationKeys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The codes that still work, each kept as its HMAC-SHA-256 under a key that is kept outside the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkingCodes {
    private static final String WHERE = " where hmac = ? and batch.coalition_id = code.coalition_id"
            + " and batch.id = code.batch_id and batch.consultation_id = ?";

    private final JdbcClient database;
    private final InstallationKeys keys;

    WorkingCodes(JdbcClient database, InstallationKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Adds them in the order of their HMACs: which card was printed first, and so whose it is, is kept nowhere. */
    void add(ConsultationId consultation, BatchId batch, List<InvitationCode> codes) {
        codes.stream()
                .map(code -> hmac(consultation, code))
                .sorted(Arrays::compareUnsigned)
                .forEach(hmac -> database.sql(
                                "insert into invitations.code (coalition_id, hmac, batch_id) values (?, ?, ?)")
                        .params(CurrentCoalition.require().value(), hmac, batch.value())
                        .update());
    }

    /** The organisation that collects what comes by the code; empty when it does not work. */
    Optional<OrganisationId> organisation(ConsultationId consultation, InvitationCode code) {
        return database.sql("select batch.organisation_id from invitations.code, invitations.batch" + WHERE)
                .params(hmac(consultation, code), consultation.value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** The same, and the code does not work any more; of two who use it at the same time the second waits, and gets none. */
    Optional<OrganisationId> use(ConsultationId consultation, InvitationCode code) {
        return database.sql("delete from invitations.code using invitations.batch" + WHERE
                        + " returning batch.organisation_id")
                .params(hmac(consultation, code), consultation.value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    private byte[] hmac(ConsultationId consultation, InvitationCode code) {
        return keys.hmac("invitations", (consultation + "/" + code.digits()).getBytes(StandardCharsets.US_ASCII));
    }
}
