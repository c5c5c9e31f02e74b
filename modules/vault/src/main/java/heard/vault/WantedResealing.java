package heard.vault;

import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which consultations somebody wants everything sealed anew, over all coalitions. */
@Component
public class WantedResealing {
    /** One key of one consultation, whose coalition the work is to be done in. */
    public record Wanted(CoalitionId coalition, ConsultationId consultation, KeyPurpose purpose) {}

    private final JdbcClient everywhere;

    WantedResealing(@Qualifier("indexer") DataSource everywhere) {
        this.everywhere = JdbcClient.create(everywhere);
    }

    /** All of it, in no order. */
    public List<Wanted> now() {
        return everywhere
                .sql("select coalition_id, consultation_id, purpose from vault.consultation_key where resealing")
                .query((row, _) -> new Wanted(
                        new CoalitionId(row.getObject(1, UUID.class)),
                        new ConsultationId(row.getObject(2, UUID.class)),
                        KeyPurpose.valueOf(row.getString(3))))
                .list();
    }
}
