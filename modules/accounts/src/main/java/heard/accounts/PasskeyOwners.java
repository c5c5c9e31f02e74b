package heard.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose passkeys there can be: those of accounts, which are made and removed elsewhere. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient database;

    PasskeyOwners(JdbcClient database) {
        this.database = database;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find("id = ?", Passkeys.account(id.getBytes()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return find("email = ?", email);
    }

    private @Nullable PublicKeyCredentialUserEntity find(String condition, Object value) {
        return database.sql("select id, email, name from accounts.account where " + condition)
                .param(value)
                .query((row, _) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(new Bytes(Passkeys.handle(row.getObject(1, UUID.class))))
                        .name(row.getString(2))
                        .displayName(row.getString(3))
                        .build())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are made by invitation");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are removed by administrators");
    }
}
