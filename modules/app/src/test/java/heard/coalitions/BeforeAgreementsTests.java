package heard.coalitions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that was in use before there were agreements is migrated to what there is now, and loses nothing. */
class BeforeAgreementsTests {
    private static final String BEFORE = "20261124.71";
    private static final CoalitionId TOGETHER = new CoalitionId(id("c", 1));
    private static final CoalitionId ALONE = new CoalitionId(id("c", 2));
    private static final OrganisationId NORTHSIDE = new OrganisationId(id("a", 1));
    private static final OrganisationId OPEN_DOOR = new OrganisationId(id("a", 2));

    @TempDir
    static Path folder;

    private static DatabaseServer server;

    private static UUID id(String kind, int number) {
        return UUID.fromString("%s0000000-0000-4000-8000-%012d".formatted(kind, number));
    }

    @BeforeAll
    static void aDatabaseOfThatTimeIsMigrated() throws SQLException {
        server = new EmbeddedDatabase(folder).start();
        migrateTo(BEFORE);
        fill();
        migrateTo("latest");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(server.url(), role, server.password(role));
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(server.url(), DatabaseServer.MIGRATOR, server.password(DatabaseServer.MIGRATOR))
                .initSql("set role heard_owner")
                .locations("classpath:db/migration")
                .schemas("migrations")
                .target(version)
                .load()
                .migrate();
    }

    /** As the owner, for whom the policies rest as long as this takes: rows of two coalitions at once. */
    private static void fill() throws SQLException {
        try (var connection = connect(DatabaseServer.MIGRATOR);
                var statement = connection.createStatement()) {
            statement.execute("set role heard_owner");
            statement.execute(force("no force"));
            ScriptUtils.executeSqlScript(
                    connection, new ClassPathResource("before-agreements.sql", BeforeAgreementsTests.class));
            statement.execute(force("force"));
        }
    }

    private static String force(String how) {
        return """
                do $$ declare t record; begin
                  for t in select oid::regclass as name from pg_class where relrowsecurity and relkind = 'r' loop
                    execute format('alter table %%s %s row level security', t.name);
                  end loop;
                end $$""".formatted(how);
    }

    /** As the application, in one coalition. */
    private static <R> R in(CoalitionId coalition, Function<JdbcClient, R> work) throws SQLException {
        try (var connection = connect(DatabaseServer.APPLICATION)) {
            var source = new CoalitionDataSource(new SingleConnectionDataSource(connection, true));
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            return CurrentCoalition.in(
                    coalition, () -> requireNonNull(transaction.execute(_ -> work.apply(JdbcClient.create(source)))));
        }
    }

    private static int count(CoalitionId coalition, String rows) throws SQLException {
        return in(coalition, database -> database.sql("select count(*) from " + rows)
                .query(Integer.class)
                .single());
    }

    @Test
    void eachCoalitionHasAnAgreementUnderWhichEverybodySeesEverything() throws SQLException {
        var agreed = in(TOGETHER, database -> new Agreements(database).all());
        assertThat(agreed).singleElement().satisfies(version -> {
            assertThat(version.state()).isEqualTo(AgreementState.IN_FORCE);
            assertThat(version.version()).isOne();
            assertThat(version.isAcceptedByAll()).isTrue();
            assertThat(version.terms().lead()).isEqualTo(OPEN_DOOR);
            assertThat(version.terms().approvals()).isZero();
            assertThat(version.terms().terms())
                    .hasSize(2)
                    .allMatch(term -> term.scope() == Scope.FULL_TEXT && term.leaving() == Leaving.TAKES);
        });
        var alone = in(ALONE, database -> new Agreements(database).all());
        assertThat(alone.getFirst().terms().terms()).hasSize(1);
        var scopes = in(TOGETHER, database -> new Sharing(database).agreedScopes());
        assertThat(scopes).containsEntry(NORTHSIDE, Scope.FULL_TEXT).containsEntry(OPEN_DOOR, Scope.FULL_TEXT);
    }

    @Test
    void whoWorkedSomewhereGoesOnWorkingThere() throws SQLException {
        var places =
                in(TOGETHER, database -> database.sql("""
                        select a.email || ' ' || w.coalition_id
                          from accounts.workplace w join accounts.place p using (organisation_id, coalition_id)
                          join accounts.account a on a.id = p.account_id order by 1""").query(String.class).list());
        assertThat(places)
                .containsExactly(
                        "ada@example.org " + TOGETHER, "bo@example.org " + TOGETHER, "cy@example.org " + ALONE);
    }

    @Test
    void whereThereAreSeveralCoalitionsNobodyIsMadeAdministratorOfTheInstallation() throws SQLException {
        assertThat(count(TOGETHER, "accounts.account where installation_administrator"))
                .isZero();
    }

    @Test
    void responsesTheirKeysAndSealedDossiersAreAsTheyWere() throws SQLException {
        var response =
                in(TOGETHER, database -> database.sql("""
                        select r.organisation_id || ' ' || r.contact_me || ' ' || (r.taken_from is null) || ' ' || k.purpose
                               || ' ' || d.status || ' ' || encode(r.content, 'hex')
                          from responses.response r
                          join vault.consultation_key k on k.consultation_id = r.consultation_id
                          join evidence.dossier d on d.consultation_id = r.consultation_id""").query(String.class).list());
        assertThat(response).isEqualTo(List.of(NORTHSIDE + " false true ANSWERS SEALED 0b"));
    }

    @Test
    void theOtherCoalitionSeesNothingOfIt() throws SQLException {
        for (var table :
                List.of("responses.response", "consultations.consultation", "evidence.dossier", "audit.entry")) {
            assertThat(count(ALONE, table)).as(table).isZero();
            assertThat(count(TOGETHER, table)).as(table).isOne();
        }
    }
}
