package heard.coalitions;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class SharingTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Sharing sharing;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    Organisation other;

    @BeforeEach
    void formed() {
        coalition = fixtures.coalition();
        other = coalition.organisations().getLast();
    }

    private void narrow(Organisation organisation, Scope scope) {
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(
                        _ -> database.sql("update coalitions.term set scope = ? where organisation_id = ?")
                                .params(scope.name(), organisation.id().value())
                                .update()));
    }

    private <R> R asAnalyst(ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(coalition, Role.ANALYST, work);
    }

    @Test
    void aCoalitionFormedAtOnceSharesEverything() {
        assertThat(asAnalyst(() -> sharing.of(other.id()))).isEqualTo(Scope.FULL_TEXT);
        assertThat(asAnalyst(sharing::limits)).isEmpty();
    }

    @Test
    void whatAnOrganisationWithholdsIsWithheldAndSaid() {
        narrow(other, Scope.REDACTED_TEXT);
        assertThat(asAnalyst(() -> sharing.of(other.id()))).isEqualTo(Scope.REDACTED_TEXT);
        assertThat(asAnalyst(() -> sharing.shown().covered())).containsExactly(other.id());
        assertThat(asAnalyst(() -> sharing.shown().whole())).doesNotContain(other.id());
        assertThat(asAnalyst(sharing::limits)).isEqualTo(List.of(new Limit(other, Scope.REDACTED_TEXT, 1)));
    }

    @Test
    void nothingIsWithheldFromWhoCollected() {
        narrow(coalition.lead(), Scope.COUNTS);
        assertThat(asAnalyst(() -> sharing.of(coalition.lead().id()))).isEqualTo(Scope.FULL_TEXT);
        assertThat(asAnalyst(sharing::limits)).isEmpty();
    }

    @Test
    void nothingIsWithheldWhereNobodyIsSignedIn() {
        narrow(other, Scope.COUNTS);
        assertThat(fixtures.<Scope, RuntimeException>in(coalition.id(), () -> sharing.of(other.id())))
                .isEqualTo(Scope.FULL_TEXT);
        assertThat(fixtures.<List<Limit>, RuntimeException>in(coalition.id(), sharing::limits))
                .isEmpty();
    }

    @Test
    void whoNeverAgreedShowsCountsAlone() {
        assertThat(asAnalyst(() -> sharing.of(OrganisationId.next()))).isEqualTo(Scope.COUNTS);
    }
}
