package heard.coalitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.shared.ConsultationId;
import heard.vault.Vault;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class IsolationTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Vault vault;

    Coalition one;
    Coalition two;

    @BeforeEach
    void twoCoalitions() {
        one = fixtures.coalition();
        two = fixtures.coalition();
    }

    private long coalitionsSeen() {
        return transaction.execute(_ -> database.sql("select count(*) from coalitions.coalition")
                .query(Long.class)
                .single());
    }

    @Test
    void nothingIsSeenWhereNoCoalitionIsSet() {
        assertThat(coalitionsSeen()).isZero();
    }

    @Test
    void aCoalitionSeesItselfAlone() {
        for (var turn = 0; turn < 20; turn++) {
            var seen = CurrentCoalition.<Long, RuntimeException>in(
                    turn % 2 == 0 ? one.id() : two.id(), this::coalitionsSeen);
            assertThat(seen).isOne();
            assertThat(coalitionsSeen()).isZero();
        }
    }

    @Test
    void statementsOutsideATransactionAreRefused() {
        assertThatThrownBy(() -> database.sql("select 1").query(Long.class).single())
                .hasStackTraceContaining("only inside a transaction");
    }

    @Test
    void aTransactionIsNotUsedInAnotherCoalition() {
        assertThatThrownBy(() -> CurrentCoalition.run(
                        one.id(),
                        () -> transaction.execute(_ -> {
                            CurrentCoalition.run(two.id(), () -> database.sql("select 1")
                                    .query(Long.class)
                                    .single());
                            return 1;
                        })))
                .hasStackTraceContaining("call of another");
    }

    @Test
    void rowsOfAnotherCoalitionCannotBeWritten() {
        assertThatThrownBy(() -> CurrentCoalition.run(
                        one.id(),
                        () -> transaction.execute(_ -> database.sql(
                                        "insert into vault.consultation_key values (?, gen_random_uuid(), '')")
                                .param(two.id().value())
                                .update())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theApplicationOwnsNothingAndCannotBypassPolicies() {
        var facts =
                transaction.execute(_ -> database.sql("""
                        select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                            or exists (select from pg_class c where c.relowner = r.oid)
                          from pg_roles r where r.rolname = current_user""").query(Boolean.class).single());
        assertThat(facts).isFalse();
    }

    @Test
    void whatOneCoalitionSealedAnotherCannotOpen() {
        var consultation = ConsultationId.next();
        var sealed = CurrentCoalition.<byte[], RuntimeException>in(
                one.id(),
                () -> transaction.execute(_ -> {
                    vault.createKey(consultation);
                    return vault.seal(consultation, "here", "words".getBytes(StandardCharsets.UTF_8));
                }));
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("words");
        var opened = CurrentCoalition.<byte[], RuntimeException>in(
                one.id(), () -> transaction.execute(_ -> vault.open(consultation, "here", sealed)));
        assertThat(opened).asString().isEqualTo("words");
        assertThatThrownBy(() -> CurrentCoalition.run(
                        one.id(), () -> transaction.execute(_ -> vault.open(consultation, "elsewhere", sealed))))
                .hasMessageContaining("cannot open");
    }
}
