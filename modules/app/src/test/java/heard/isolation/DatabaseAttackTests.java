package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import heard.isolation.Belongings.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the application's role can do to each table in another coalition than its own, when nothing of the application
 * stands above the database: no filter, no use case.
 */
@HeardTest
class DatabaseAttackTests {
    @Autowired
    Worlds worlds;

    @Autowired
    Belongings belongings;

    @Autowired
    Superuser superuser;

    @Autowired
    DatabaseAttack attack;

    @Test
    void noRowOfAnotherCoalitionCanBeRead() throws SQLException {
        assertThat(attack.reading("the database: reading").end()).isEmpty();
    }

    @Test
    void noRowOfAnotherCoalitionCanBeWritten() throws SQLException {
        assertThat(attack.writing("the database: writing").end()).isEmpty();
    }

    @Test
    void noKeyTellsWhatAnotherCoalitionHas() throws SQLException {
        assertThat(attack.keys("the database: keys").end()).isEmpty();
    }

    @Test
    void noForeignKeyTakesOrTellsAParentOfAnotherCoalition() throws SQLException {
        var leaks = attack.parents("the database: foreign keys");
        assertThat(leaks.tried()).isGreaterThan(10);
        assertThat(leaks.end()).isEmpty();
    }

    /** Migrations are made in the owner's place: even there a query finds no row of anybody. */
    @Test
    void theTablesOwnerSeesNoRowEither() throws SQLException {
        var leaks = new Leaks("the database: its owner", List.of(), Set.of());
        for (var coalition : List.of("", worlds.attacked().id().toString())) {
            try (var connection = superuser.connect("heard_migrator")) {
                DatabaseAttack.inCoalition(connection, coalition);
                Superuser.execute(connection, "set local role heard_owner");
                for (var table : attack.tables()) {
                    leaks.tried(1);
                    Superuser.column(connection, "select 'a row' from " + table.name() + " limit 1")
                            .forEach(row -> leaks.add(table.name(), "", row));
                }
                connection.rollback();
            }
        }
        assertThat(leaks.end()).isEmpty();
    }

    @Test
    void theApplicationsRolesCannotChangeTheRules() throws SQLException {
        var leaks = new Leaks("the database: rules", List.of(), Set.of());
        for (var role : List.of("heard_app", "heard_indexer")) {
            for (var statement : List.of(
                    "alter table evidence.dossier disable row level security",
                    "alter table evidence.dossier no force row level security",
                    "drop policy of_coalition on evidence.dossier",
                    "create policy more on evidence.dossier using (true)",
                    "create table evidence.more (id uuid)",
                    "create temporary table more (id uuid)",
                    "create schema more",
                    "create view evidence.more as select 1",
                    "create function evidence.more() returns int language sql as 'select 1'",
                    "create extension pg_trgm schema evidence",
                    "create role more",
                    "alter role heard_app bypassrls",
                    "set role heard_owner",
                    "set session authorization heard_owner",
                    "set session_replication_role = replica",
                    "copy evidence.dossier to program 'cat'",
                    "select pg_read_file('pg_hba.conf')",
                    "select * from pg_authid",
                    "truncate audit.entry",
                    "update audit.entry set action = ''",
                    "delete from audit.entry",
                    "update questionnaires.version set number = 2",
                    "select * from migrations.flyway_schema_history")) {
                leaks.tried(1);
                refused(role, statement, leaks);
            }
        }
        assertThat(leaks.end()).isEmpty();
    }

    private void refused(String role, String sql, Leaks leaks) throws SQLException {
        try (var connection = superuser.connect(role)) {
            connection.setAutoCommit(false);
            try {
                Superuser.execute(connection, sql);
                leaks.add(role, "what it may do", sql);
            } catch (SQLException refused) {
                if (!DatabaseAttack.REFUSED.equals(refused.getSQLState()))
                    leaks.add(role, sql, String.valueOf(refused.getMessage()));
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void switchingThePoliciesOffShowsNothingAndStatisticsShowNothing() throws SQLException {
        var world = worlds.attacked();
        var leaks = new Leaks("the database: around the policies", List.of(world.secret()), Set.of());
        try (var connection = superuser.connect()) {
            Superuser.execute(connection, "analyze");
        }
        try (var connection = superuser.connect("heard_app")) {
            DatabaseAttack.inCoalition(connection, worlds.attacker().id().toString());
            var tables = attack.tables().stream().map(Table::name).collect(Collectors.toSet());
            Superuser.column(
                            connection,
                            "select schemaname || '.' || tablename || ' ' || coalesce(most_common_vals::text,"
                                    + " '') || coalesce(histogram_bounds::text, '') from pg_stats")
                    .stream()
                    .filter(row -> tables.contains(row.split(" ")[0]))
                    .forEach(row -> leaks.look("pg_stats", "", row));
            connection.rollback();
        }
        for (var table : attack.tables()) {
            refused("heard_app", "set local row_security = off; select count(*) from " + table.name(), leaks);
            leaks.tried(1);
        }
        assertThat(leaks.end()).isEmpty();
    }

    @Test
    void theIndexerSeesNoWordOfAnybody() throws SQLException {
        var world = worlds.attacked();
        var leaks = new Leaks("the database: the indexer's role", List.of(world.secret(), world.open()), Set.of());
        try (var connection = superuser.connect("heard_indexer")) {
            for (var table : belongings.tables()) {
                leaks.tried(1);
                try {
                    Superuser.column(connection, "select t::text from " + table.name() + " t")
                            .forEach(row -> leaks.look(table.name(), "", row));
                } catch (SQLException refused) {
                    assertThat(refused.getSQLState()).as(table.name()).isEqualTo(DatabaseAttack.REFUSED);
                }
            }
        }
        assertThat(leaks.end()).isEmpty();
    }
}
