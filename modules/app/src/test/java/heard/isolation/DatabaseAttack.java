package heard.isolation;

import heard.isolation.Belongings.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads and writes every table as the application's role, with nothing of the application above it. */
@Component
@Lazy
record DatabaseAttack(Worlds worlds, Belongings belongings, Superuser superuser) {
    static final String REFUSED = "42501";
    private static final String SEALED = "23001";
    private static final String KEY_TAKEN = "23505";
    /** What is one for the whole installation, as exceptions.txt says why. */
    private static final Set<String> KEYS_OF_ALL = Set.of("consultations.public_address", "responses.receipt");

    /** Tables that are held to their coalition; exceptions.txt says which are not, and why. */
    List<Table> tables() {
        var free = CatalogueRule.exceptions().stream()
                .filter(exception -> exception.rule().startsWith("A table without the coalition's policy"))
                .map(CatalogueRule.Exempt::what)
                .toList();
        return belongings.tables().stream()
                .filter(table -> table.whose() != null && !free.contains(table.name()))
                .toList();
    }

    /** Reads all there is: in one's own coalition, in none, and in one that does not exist. */
    Leaks reading(String name) throws SQLException {
        var world = worlds.attacked();
        var leaks = new Leaks(name, List.of(world.secret()), Set.of());
        for (var coalition :
                List.of(worlds.attacker().id().toString(), "", UUID.randomUUID().toString())) {
            try (var connection = superuser.connect("heard_app")) {
                inCoalition(connection, coalition);
                for (var query : queries(coalition)) {
                    for (var row : Superuser.column(connection, query)) {
                        leaks.words(query, "", row);
                        if (query.contains(" is distinct from ")) leaks.add(query, "a row", row);
                    }
                    leaks.tried(1);
                }
                connection.rollback();
            }
        }
        return leaks;
    }

    /** Every row of every table, the rows of others in it, and whatever else can be selected from. */
    private List<String> queries(String coalition) throws SQLException {
        var queries = new ArrayList<String>();
        for (var table : tables()) {
            var hidden = table.name().equals("consultations.public_address") ? "not published" : "true";
            var all = "select t::text from " + table.name() + " t where " + hidden;
            queries.add(all);
            queries.add(all + " and " + table.whose() + "::text is distinct from '" + coalition + "'");
        }
        try (var connection = superuser.connect()) {
            Superuser.column(
                            connection,
                            "select c.oid::regclass::text from pg_class c join pg_namespace n"
                                    + " on n.oid = c.relnamespace where c.relkind in ('v', 'm') and n.nspname !~ '^pg_'"
                                    + " and n.nspname <> 'information_schema'")
                    .forEach(view -> queries.add("select t::text from " + view + " t"));
        }
        return queries;
    }

    static void inCoalition(Connection connection, String coalition) throws SQLException {
        connection.setAutoCommit(false);
        Superuser.execute(connection, "set local heard.coalition = '" + coalition + "'");
    }

    /** Tries to change, take over, delete and add rows of the other coalition. */
    Leaks writing(String name) throws SQLException {
        var world = worlds.attacked();
        var before = belongings.rows(world);
        var leaks = new Leaks(name, List.of(), belongings.ids(world));
        for (var table : tables()) {
            for (var attempt : attempts(table, worlds.attacker().id(), world.id())) {
                var outcome = outcome(attempt, worlds.attacker().id());
                leaks.tried(1);
                if (!List.of(REFUSED, SEALED, "0 rows").contains(outcome)) leaks.add(attempt, "a write", outcome);
            }
        }
        Belongings.differences(before, belongings.rows(world)).forEach(change -> leaks.add("writing", "it", change));
        return leaks;
    }

    private List<String> attempts(Table table, UUID mine, UUID theirs) throws SQLException {
        var name = table.name();
        var whose = table.whose();
        return List.of(
                "update %s set %s = '%s' where %s = '%s'".formatted(name, whose, mine, whose, theirs),
                "update %s set %s = '%s' where %s = '%s'".formatted(name, whose, theirs, whose, mine),
                "delete from %s where %s = '%s'".formatted(name, whose, theirs),
                "truncate " + name,
                insert(table, theirs, theirs));
    }

    /** Tells for each table whether a key of the other coalition's shows: in one that has nothing yet. */
    Leaks keys(String name) throws SQLException {
        var fresh = UUID.randomUUID();
        var leaks = new Leaks(name, List.of(), Set.of());
        for (var table : tables()) {
            if (KEYS_OF_ALL.contains(table.name())) continue;
            var outcome = outcome(insert(table, worlds.attacked().id(), fresh), fresh);
            leaks.tried(1);
            if (outcome.equals(KEY_TAKEN)) leaks.add(table.name(), "a key that is taken", outcome);
        }
        return leaks;
    }

    /**
     * Tells for each table that refers to another whether a row takes a parent of the other coalition, or is refused in
     * another way than for a parent that is not there.
     */
    Leaks parents(String name) throws SQLException {
        var mine = worlds.attacker().id();
        var leaks = new Leaks(name, List.of(), Set.of());
        for (var table : tables()) {
            for (var columns : references(table)) {
                var nothing = columns.stream()
                        .map(column -> ", '" + column + "', case when to_jsonb(t) -> '" + column
                                + "' <> 'null' then to_jsonb(gen_random_uuid()) end")
                        .collect(Collectors.joining());
                var foreign = outcome(insert(table, worlds.attacked().id(), mine, ""), mine);
                var missing = outcome(insert(table, worlds.attacked().id(), mine, nothing), mine);
                leaks.tried(2);
                if (!foreign.equals(missing)) leaks.add(table + " " + columns, "", foreign + ", missing: " + missing);
            }
        }
        return leaks;
    }

    /** For each foreign key to a table of coalitions the columns, all uuid, beside the one that says whose a row is. */
    private List<List<String>> references(Table table) throws SQLException {
        try (var connection = superuser.connect()) {
            return Superuser.column(
                            connection,
                            "select (select string_agg(a.attname, ' ') from pg_attribute a where a.attrelid = k.conrelid"
                                    + " and a.attnum = any (k.conkey) and a.atttypid = 'uuid'::regtype"
                                    + " and a.attname <> '" + table.whose()
                                    + "') from pg_constraint k where k.contype = 'f'"
                                    + " and k.conrelid = '" + table.name() + "'::regclass"
                                    + " and exists (select from pg_attribute a where a.attrelid = k.confrelid and"
                                    + " a.attname = 'coalition_id')")
                    .stream()
                    .filter(java.util.Objects::nonNull)
                    .map(columns -> List.of(columns.split(" ")))
                    .toList();
        }
    }

    private String insert(Table table, UUID theirs, UUID whose) throws SQLException {
        return insert(table, theirs, whose, "");
    }

    /** The statement that inserts a copy of a row of theirs, as somebody's, with other values where they are given. */
    private String insert(Table table, UUID theirs, UUID whose, String others) throws SQLException {
        try (var connection = superuser.connect()) {
            var columns = Superuser.column(
                            connection,
                            "select quote_ident(attname) from pg_attribute where attrelid = '"
                                    + table.name()
                                    + "'::regclass and attnum > 0 and not attisdropped and attidentity = ''"
                                    + " and attgenerated = ''")
                    .stream()
                    .collect(Collectors.joining(", "));
            var row = Superuser.column(
                    connection,
                    "select quote_literal((to_jsonb(t) || jsonb_build_object('"
                            + table.whose() + "', '" + whose + "'" + others + "))::text) from " + table.name()
                            + " t where "
                            + table.whose()
                            + " = '" + theirs + "' limit 1");
            var literal = row.isEmpty() ? "'{}'" : row.getFirst();
            return "insert into " + table.name() + " (" + columns + ") select " + columns
                    + " from jsonb_populate_record(null::" + table.name() + ", " + literal + "::jsonb)";
        }
    }

    /** The SQL state of what is refused, else how many rows it touched; nothing of it stays. */
    private String outcome(String sql, UUID coalition) throws SQLException {
        try (var connection = superuser.connect("heard_app")) {
            inCoalition(connection, coalition.toString());
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql) + " rows";
            } catch (SQLException refused) {
                return String.valueOf(refused.getSQLState());
            } finally {
                connection.rollback();
            }
        }
    }
}
