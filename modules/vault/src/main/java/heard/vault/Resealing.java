package heard.vault;

import com.google.crypto.tink.Aead;
import heard.shared.ConsultationId;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals under a consultation's present key what its older keys sealed, some at a time, so that those can be dropped. What is
 * left to do stands in the sealed bytes themselves, which begin with the name of their key: it can be broken off anywhere.
 * All calls belong in a transaction of the coalition.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Resealing {
    /** So few that whoever waits for one of their rows waits for milliseconds. */
    private static final int AT_A_TIME = 100;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final List<SealedColumn> columns;
    private final KeyChain chain;
    private final KeyRotation rotation;
    private final StoredKeys stored;

    Resealing(
            JdbcClient database,
            JdbcTemplate batches,
            List<SealedColumn> columns,
            KeyChain chain,
            KeyRotation rotation,
            StoredKeys stored) {
        this.database = database;
        this.batches = batches;
        this.columns = List.copyOf(columns);
        this.chain = chain;
        this.rotation = rotation;
        this.stored = stored;
    }

    /** A place in the work: all before it was looked at. */
    public record Place(int column, UUID after) {
        private static final UUID FIRST = new UUID(0, 0);
        public static final Place START = new Place(0, FIRST);
    }

    /** Says that it is wanted, or not any more; who looks after it sees that. */
    public void want(ConsultationId consultation, KeyPurpose purpose, boolean wanted) {
        stored.reseal(new KeyName(consultation, purpose), wanted);
    }

    /** Whether it is wanted. */
    public boolean isWanted(ConsultationId consultation, KeyPurpose purpose) {
        return stored.find(new KeyName(consultation, purpose))
                .filter(StoredKeys.Row::resealing)
                .isPresent();
    }

    /** How many pieces are still sealed by an older key. */
    public long remaining(ConsultationId consultation, KeyPurpose purpose) {
        return count(SealedColumn::old, consultation, purpose, prefix(new KeyName(consultation, purpose)));
    }

    /** How many pieces there are. */
    public long all(ConsultationId consultation, KeyPurpose purpose) {
        return count(SealedColumn::all, consultation, purpose, new byte[0]);
    }

    private long count(
            Function<SealedColumn, String> sql, ConsultationId consultation, KeyPurpose purpose, byte[] prefix) {
        return of(purpose).stream()
                .mapToLong(column -> database.sql(sql.apply(column))
                        .param("consultation", consultation.value())
                        .param("prefix", prefix)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private List<SealedColumn> of(KeyPurpose purpose) {
        return columns.stream().filter(column -> column.isOf(purpose)).toList();
    }

    private byte[] prefix(KeyName name) {
        try {
            return Keysets.prefix(chain.keys(name));
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(name.toString(), problem);
        }
    }

    /**
     * Seals the next few anew, and gives the place behind them; empty when the end is reached. Rows that somebody else holds
     * are left out, and so are pieces that cannot be opened; both still count as remaining.
     */
    public Optional<Place> some(ConsultationId consultation, KeyPurpose purpose, Place from) {
        var all = of(purpose);
        if (from.column() >= all.size()) return Optional.empty();
        var column = all.get(from.column());
        var name = new KeyName(consultation, purpose);
        try {
            var keys = chain.keys(name);
            var pieces = pieces(column, consultation, Keysets.prefix(keys), from.after());
            if (pieces.isEmpty()) return Optional.of(new Place(from.column() + 1, Place.FIRST));
            write(column, pieces, Keysets.aead(keys));
            return Optional.of(new Place(from.column(), pieces.getLast().id()));
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(name.toString(), problem);
        }
    }

    private record Piece(UUID id, byte[] sealed, String context) {}

    private List<Piece> pieces(SealedColumn column, ConsultationId consultation, byte[] prefix, UUID after) {
        return database.sql(column.some())
                .param("consultation", consultation.value())
                .param("prefix", prefix)
                .param("after", after)
                .param("most", AT_A_TIME)
                .query((row, _) -> new Piece(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3)))
                .list();
    }

    private void write(SealedColumn column, List<Piece> pieces, Aead aead) throws GeneralSecurityException {
        var anew = new ArrayList<Object[]>(pieces.size());
        for (var piece : pieces) {
            var context = Wrapping.bytes(piece.context());
            try {
                anew.add(new Object[] {aead.encrypt(aead.decrypt(piece.sealed(), context), context), piece.id()});
            } catch (GeneralSecurityException damaged) {
                continue;
            }
        }
        batches.batchUpdate(column.write(), anew);
    }

    /**
     * Drops the older keys when nothing is sealed by them any more, and no transaction still runs that could have read
     * such a piece or sealed one; tells whether they are dropped.
     */
    public boolean drop(ConsultationId consultation, KeyPurpose purpose) {
        var name = new KeyName(consultation, purpose);
        try {
            var above = chain.aead(stored.coalitionToWrapWith());
            var row = rotation.lock(name);
            var keys = chain.unwrap(row, above);
            if (keys.size() == 1) return true;
            if (isRecent(name) || remaining(consultation, purpose) > 0) return false;
            rotation.replace(row, above, Keysets.primaryAlone(keys));
            return true;
        } catch (GeneralSecurityException problem) {
            throw new CannotUnseal(name.toString(), problem);
        }
    }

    /** Whether another node may still seal with the key before: it keeps that for a moment. */
    private boolean isRecent(KeyName name) {
        return database.sql("""
                        select coalesce(rotated_at > clock_timestamp() - make_interval(secs => ?), false)
                          from vault.consultation_key where consultation_id = ? and purpose = ?""")
                .params(
                        OpenKeys.KEPT.toSeconds() * 2.0,
                        name.consultation().value(),
                        name.purpose().name())
                .query(Boolean.class)
                .single();
    }
}
