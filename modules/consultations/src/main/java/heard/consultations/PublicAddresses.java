package heard.consultations;

import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which coalition's consultation answers at which public address. */
@Component
class PublicAddresses {
    record Address(CoalitionId coalition, ConsultationId consultation) {}

    private final JdbcClient database;

    PublicAddresses(JdbcClient database) {
        this.database = database;
    }

    /** Takes the address for the consultation, giving up its earlier one; throws {@link AddressInUse}. */
    void take(String slug, CoalitionId coalition, ConsultationId consultation) {
        database.sql("delete from consultations.public_address where consultation_id = ? and slug <> ?")
                .params(consultation.value(), slug)
                .update();
        var taken = database.sql("""
                        insert into consultations.public_address (slug, coalition_id, consultation_id, published)
                        values (?, ?, ?, false) on conflict (slug) do nothing""")
                .params(slug, coalition.value(), consultation.value())
                .update();
        if (taken == 0 && !isOf(slug, consultation)) throw new AddressInUse(slug);
    }

    private boolean isOf(String slug, ConsultationId consultation) {
        return database.sql("""
                        select exists (select from consultations.public_address
                                        where slug = ? and consultation_id = ?)""")
                .params(slug, consultation.value())
                .query(Boolean.class)
                .single();
    }

    void publish(ConsultationId consultation) {
        database.sql("update consultations.public_address set published = true where consultation_id = ?")
                .param(consultation.value())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Address> at(String slug) {
        return database.sql("""
                        select coalition_id, consultation_id from consultations.public_address
                         where published and slug = ?""")
                .param(slug)
                .query((row, _) -> address(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    List<Address> all() {
        return database.sql("""
                        select coalition_id, consultation_id from consultations.public_address
                         where published order by slug""")
                .query((row, _) -> address(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    private static Address address(UUID coalition, UUID consultation) {
        return new Address(new CoalitionId(coalition), new ConsultationId(consultation));
    }
}
