package heard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Dropping an older key would lose what stands in a column that nobody told the vault of. */
@HeardTest
class SealedColumnsTests {
    /** Columns of bytes that no consultation's key sealed: digests, public keys, what other keys wrap, what everybody sees. */
    private static final List<String> NOT_SEALED_BY_A_CONSULTATION = List.of(
            "accounts.invitation.token_hash",
            "accounts.offered_place.token_hash",
            "accounts.passkey.attestation",
            "accounts.passkey.client_data",
            "accounts.passkey.credential_id",
            "accounts.passkey.public_key",
            "accounts.recovery_code.hash",
            "accounts.reset_link.token_hash",
            "accounts.second_step.secret",
            "contacts.contact.holder",
            "exchange.imported_file.digest",
            "invitations.code.hmac",
            "notices.outbox.sealed",
            "questionnaires.medium.content",
            "responses.receipt.hmac",
            "responses.response.receipt",
            "responses.trial.receipt",
            "responses.trial_link.secret",
            "vault.coalition_key.wrapped",
            "vault.consultation_key.wrapped",
            "vault.installation_key.wrapped");

    @Autowired
    List<SealedColumn> sealed;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void everyColumnOfBytesIsSealedAnewOrHasAReasonNotToBe() {
        var known = sealed.stream()
                .map(each -> each.schema() + "." + each.table() + "." + each.column())
                .collect(Collectors.toSet());
        known.addAll(NOT_SEALED_BY_A_CONSULTATION);
        List<String> columns =
                transaction.execute(_ -> database.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid
                         where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                           and a.atttypid = 'bytea'::regtype
                           and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                        """).query(String.class).list());
        assertThat(columns).contains("responses.response.content").isSubsetOf(known);
    }
}
