package heard.accounts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys as the check of them wants them. Whoever reads one holds its row until their transaction ends, so that two copies of one
 * device cannot both be counted as the next use.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyRecords implements UserCredentialRepository {
    private static final String COLUMNS = """
            credential_id, account_id, name, public_key, signature_count, verified, transports, backup_eligible,
            backed_up, attestation, client_data, made_on, coalesce(used_on, made_on)""";

    private final JdbcClient database;

    PasskeyRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.sql("select " + COLUMNS + " from accounts.passkey where credential_id = ? for update")
                .param(id.getBytes())
                .query((row, _) -> credential(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes account) {
        return database.sql("select " + COLUMNS + " from accounts.passkey where account_id = ? order by made_on, id")
                .param(Passkeys.account(account.getBytes()))
                .query((row, _) -> credential(row))
                .list();
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes(1)))
                .userEntityUserId(new Bytes(Passkeys.handle(row.getObject(2, UUID.class))))
                .label(row.getString(3))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes(4)))
                .signatureCount(row.getLong(5))
                .uvInitialized(row.getBoolean(6))
                .transports(transports(row.getArray(7)))
                .backupEligible(row.getBoolean(8))
                .backupState(row.getBoolean(9))
                .attestationObject(new Bytes(row.getBytes(10)))
                .attestationClientDataJSON(new Bytes(row.getBytes(11)))
                .created(row.getObject(12, LocalDate.class).atStartOfDay().toInstant(ZoneOffset.UTC))
                .lastUsed(row.getObject(13, LocalDate.class).atStartOfDay().toInstant(ZoneOffset.UTC))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A new one, or the use of one that is there. */
    @Override
    public void save(CredentialRecord used) {
        var known = database.sql("""
                        update accounts.passkey set signature_count = ?, backed_up = ?, used_on = current_date
                         where credential_id = ?""")
                .params(
                        used.getSignatureCount(),
                        used.isBackupState(),
                        used.getCredentialId().getBytes())
                .update();
        if (known == 0) add(used);
    }

    private void add(CredentialRecord made) {
        database.sql("""
                        insert into accounts.passkey (id, account_id, credential_id, name, public_key, signature_count,
                          verified, transports, backup_eligible, backed_up, attestation, client_data, made_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_date)""")
                .params(
                        UUID.randomUUID(),
                        Passkeys.account(made.getUserEntityUserId().getBytes()),
                        made.getCredentialId().getBytes(),
                        made.getLabel(),
                        made.getPublicKey().getBytes(),
                        made.getSignatureCount(),
                        made.isUvInitialized(),
                        made.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new),
                        made.isBackupEligible(),
                        made.isBackupState(),
                        Objects.requireNonNull(made.getAttestationObject()).getBytes(),
                        Objects.requireNonNull(made.getAttestationClientDataJSON())
                                .getBytes())
                .update();
    }

    @Override
    public void delete(Bytes id) {
        database.sql("delete from accounts.passkey where credential_id = ?")
                .param(id.getBytes())
                .update();
    }
}
