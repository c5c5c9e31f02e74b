package heard.vault;

import heard.shared.ConsultationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the keys of the current coalition: row-level security shows those alone. */
@Component
class StoredKeys {
    private static final String SELECT = """
            select consultation_id, purpose, wrapped, apart, made_on, rotated_at::date, resealing
              from vault.consultation_key""";

    private final JdbcClient database;

    StoredKeys(JdbcClient database) {
        this.database = database;
    }

    /**
     * A consultation's key as the database has it.
     *
     * @param apart whether the consultation's file is needed to unwrap it
     * @param madeOn null for keys from before that was noted
     */
    record Row(
            KeyName name,
            byte[] wrapped,
            boolean apart,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate rotatedOn,
            boolean resealing) {}

    /** The coalition's own key as the database has it. */
    record Coalition(UUID id, byte[] wrapped) {}

    Optional<Row> find(KeyName name) {
        return rows(" where consultation_id = ? and purpose = ?", name);
    }

    /** The same, held until the transaction ends: rotations take turns. */
    Optional<Row> lock(KeyName name) {
        return rows(" where consultation_id = ? and purpose = ? for update", name);
    }

    private Optional<Row> rows(String which, KeyName name) {
        return database.sql(SELECT + which)
                .params(name.consultation().value(), name.purpose().name())
                .query((row, _) -> row(row))
                .optional();
    }

    List<Row> all() {
        return all("");
    }

    /** The same, held until the transaction ends. */
    List<Row> lockAll() {
        return all(" for update");
    }

    private List<Row> all(String how) {
        return database.sql(SELECT + " order by consultation_id, purpose" + how)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new KeyName(new ConsultationId(row.getObject(1, UUID.class)), KeyPurpose.valueOf(row.getString(2))),
                row.getBytes(3),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7));
    }

    /** Does nothing when there is such a key already; tells whether it was added. */
    boolean add(UUID coalition, KeyName name, byte[] wrapped) {
        return database.sql("""
                                insert into vault.consultation_key
                                  (coalition_id, consultation_id, purpose, wrapped, apart)
                                values (?, ?, ?, ?, true) on conflict do nothing""")
                        .params(
                                coalition,
                                name.consultation().value(),
                                name.purpose().name(),
                                wrapped)
                        .update()
                == 1;
    }

    void write(KeyName name, byte[] wrapped, boolean apart) {
        database.sql("""
                        update vault.consultation_key set wrapped = ?, apart = ?
                         where consultation_id = ? and purpose = ?""")
                .params(
                        wrapped,
                        apart,
                        name.consultation().value(),
                        name.purpose().name())
                .update();
    }

    void rotated(KeyName name) {
        database.sql("""
                        update vault.consultation_key set rotated_at = clock_timestamp()
                         where consultation_id = ? and purpose = ?""")
                .params(name.consultation().value(), name.purpose().name())
                .update();
    }

    void reseal(KeyName name, boolean wanted) {
        database.sql("update vault.consultation_key set resealing = ? where consultation_id = ? and purpose = ?")
                .params(wanted, name.consultation().value(), name.purpose().name())
                .update();
    }

    void delete(ConsultationId consultation) {
        database.sql("delete from vault.consultation_key where consultation_id = ?")
                .param(consultation.value())
                .update();
    }

    Coalition coalition() {
        return coalition("");
    }

    /** Held against a rotation: what is wrapped by it in this transaction is there when that looks. */
    Coalition coalitionToWrapWith() {
        return coalition(" for share");
    }

    Coalition lockCoalition() {
        return coalition(" for update");
    }

    private Coalition coalition(String how) {
        return database.sql("select coalition_id, wrapped from vault.coalition_key" + how)
                .query((row, _) -> new Coalition(row.getObject(1, UUID.class), row.getBytes(2)))
                .single();
    }

    void add(UUID coalition, byte[] wrapped) {
        database.sql("insert into vault.coalition_key (coalition_id, wrapped) values (?, ?)")
                .params(coalition, wrapped)
                .update();
    }

    void writeCoalition(byte[] wrapped) {
        database.sql("update vault.coalition_key set wrapped = ?")
                .param(wrapped)
                .update();
    }

    CoalitionKeyRow coalitionRow() {
        return database.sql("select made_on, rotated_on from vault.coalition_key")
                .query((row, _) ->
                        new CoalitionKeyRow(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .single();
    }

    void coalitionRotated() {
        database.sql("update vault.coalition_key set rotated_on = current_date").update();
    }
}
