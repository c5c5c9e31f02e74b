package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the database itself holds to, read from its catalogue. */
@HeardTest
class CatalogueTests {
    /** Tables that are no coalition's own, each for a reason that its migration gives. */
    private static final List<String> OF_NO_COALITION = List.of(
            "accounts.account",
            "accounts.invitation",
            "accounts.offered_place",
            "accounts.place",
            "accounts.recovery_code",
            "accounts.second_step",
            "accounts.sign_in",
            "coalitions.departure",
            "coalitions.offer",
            "coalitions.organisation",
            "consultations.public_address",
            "migrations.flyway_schema_history",
            "responses.receipt",
            "vault.installation_key");

    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')";

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    private List<String> rows(String sql) {
        return transaction.execute(_ -> database.sql(sql).query(String.class).list());
    }

    private List<String> tables(String condition) {
        return rows("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('r', 'p') and " + OURS + " and " + condition + " order by 1");
    }

    @Test
    void everyTableOfACoalitionIsHeldToIt() {
        assertThat(tables("not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p"
                        + " where p.polrelid = c.oid and p.polcmd = '*' and p.polqual is not null"
                        + " and p.polwithcheck is not null))"))
                .isSubsetOf(OF_NO_COALITION);
    }

    @Test
    void everyTableOfACoalitionSaysWhoseEachRowIs() {
        assertThat(tables("not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnotnull"
                        + " and (a.attname = 'coalition_id' or c.relname = 'coalition' and a.attname = 'id'))"))
                .isSubsetOf(OF_NO_COALITION);
    }

    @Test
    void everyTableOfACoalitionHasItInItsKey() {
        assertThat(tables("not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'"
                        + " and (select a.attnum from pg_attribute a where a.attrelid = c.oid"
                        + " and a.attname in ('coalition_id', case c.relname when 'coalition' then 'id' end))"
                        + " = any (k.conkey))"))
                .isSubsetOf(OF_NO_COALITION);
    }

    @Test
    void nothingReadsAroundTheTables() {
        assertThat(rows("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where c.relkind in ('v', 'm', 'f') and " + OURS))
                .isEmpty();
        assertThat(rows("select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where p.prosecdef and " + OURS))
                .isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndMayNotGoRoundTheRules() {
        assertThat(rows("select rolname from pg_roles where rolname like 'heard%'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(tables("pg_has_role('heard_app', c.relowner, 'member')")).isEmpty();
        assertThat(tables("has_table_privilege('heard_app', c.oid, 'truncate, references, trigger')"))
                .isEmpty();
    }

    @Test
    void theIndexersRoleSeesOnlyWhoseChangesWait() {
        assertThat(rows("select n.nspname || '.' || c.relname || '.' || a.attname from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relkind in ('r', 'p') and a.attnum > 0 and " + OURS
                        + " and has_column_privilege('heard_indexer', c.oid, a.attnum, 'select, insert, update')"))
                .containsExactlyInAnyOrder(
                        "consultations.consultation.coalition_id",
                        "consultations.consultation.id",
                        "consultations.consultation.retain_until",
                        "consultations.consultation.status",
                        "search.outbox.coalition_id",
                        "search.outbox.attempts",
                        "search.place.coalition_id",
                        "search.place.index_id");
    }
}
