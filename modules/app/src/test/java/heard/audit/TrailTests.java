package heard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class TrailTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    TrailReading trail;

    @Autowired
    ResponseReading responses;

    @Autowired
    ThemeEditing themes;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @Test
    void readingIsNotedOnceForASpellOfWork() {
        var coalition = fixtures.coalition();
        var consultation = open(coalition);
        var analyst = fixtures.member(coalition, Role.ANALYST);
        for (int times = 0; times < 3; times++) {
            fixtures.as(analyst, () -> responses.rows(consultation, ResponseFilter.ALL, 0, 10));
        }

        assertThat(entries(coalition, Action.LIST_RESPONSES)).singleElement().satisfies(entry -> {
            assertThat(entry.consultation()).isEqualTo(consultation.value());
            assertThat(entry.account()).isNotNull();
            assertThat(entry.subject()).isNull();
        });
    }

    @Test
    void everyChangeIsNotedWithWhatItWasDoneTo() {
        var coalition = fixtures.coalition();
        var consultation = open(coalition);
        var first = add(coalition, consultation, "Fear");
        var second = add(coalition, consultation, "Trust");

        assertThat(entries(coalition, Action.CHANGE_THEMES))
                .extracting(TrailEntry::subject)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whatDidNotHappenIsNotNoted() {
        var coalition = fixtures.coalition();
        var consultation = open(coalition);
        assertThatThrownBy(() -> fixtures.as(
                        coalition,
                        Role.ANALYST,
                        () -> transactions.execute(_ -> {
                            themes.add(consultation, ThemeForm.named("Fear"));
                            throw new IllegalStateException("changed their mind");
                        })))
                .hasMessage("changed their mind");
        assertThat(entries(coalition, Action.CHANGE_THEMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit.entry set action = 'CODE'", "delete from audit.entry", "truncate audit.entry"})
    void nothingCanBeTakenOutOfIt(String sql) {
        var coalition = fixtures.coalition();
        open(coalition);
        CurrentCoalition.run(
                coalition.id(),
                () -> assertThatThrownBy(() -> database.sql(sql).update()).isInstanceOf(DataAccessException.class));
        assertThat(entries(coalition, Action.OPEN_CONSULTATION)).hasSize(1);
    }

    @Test
    void anotherCoalitionAndOtherRolesSeeNothingOfIt() {
        var coalition = fixtures.coalition();
        open(coalition);
        assertThat(entries(fixtures.coalition(), Action.OPEN_CONSULTATION)).isEmpty();
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ANALYST, () -> trail.count(TrailFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theExportHasALineForEach() {
        var coalition = fixtures.coalition();
        open(coalition);
        var file = fixtures.as(coalition, Role.ADMINISTRATOR, () -> trail.csv(TrailFilter.ALL, _ -> "=Amina"));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("at,who,account,action,consultation,kind,id\r\n")
                .contains("OPEN_CONSULTATION", "EXPORT_TRAIL")
                .contains("'=Amina");
    }

    private ConsultationId open(Coalition coalition) {
        return consultations.open(coalition).details().id();
    }

    private UUID add(Coalition coalition, ConsultationId consultation, String name) {
        return fixtures.as(coalition, Role.ANALYST, () -> themes.add(consultation, ThemeForm.named(name)))
                .value();
    }

    private List<TrailEntry> entries(Coalition coalition, Action action) {
        return fixtures.as(
                coalition, Role.ADMINISTRATOR, () -> trail.page(new TrailFilter(null, action, null, null), 0, 100));
    }
}
