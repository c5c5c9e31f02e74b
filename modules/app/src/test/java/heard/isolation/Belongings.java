package heard.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What belongs to a coalition in every table that there is, as only the database itself can tell. */
@Component
@Lazy
final class Belongings {
    private static final String TABLES = """
            select c.oid::regclass::text, a.attname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                and a.attname = case c.oid::regclass::text when 'coalitions.coalition' then 'id' else 'coalition_id' end
             where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_'
               and n.nspname not in ('information_schema', 'migrations')
             order by 1""";

    private final Superuser superuser;
    private final Map<String, List<UUID>> called = new ConcurrentHashMap<>();

    Belongings(Superuser superuser) {
        this.superuser = superuser;
    }

    /** A table, and the column that says whose a row is; of the installation when there is none. */
    record Table(String name, @Nullable String whose) {
        String bareName() {
            return name.substring(name.indexOf('.') + 1);
        }
    }

    List<Table> tables() {
        return with(connection -> {
            var found = new ArrayList<Table>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(TABLES)) {
                while (rows.next()) found.add(new Table(rows.getString(1), rows.getString(2)));
            }
            return found;
        });
    }

    /** Every row of the coalition in every table, as text. */
    SortedMap<String, List<String>> rows(World world) {
        var known = ids(world);
        return with(connection -> {
            var all = new TreeMap<String, List<String>>();
            for (var table : tables()) {
                all.put(table.name(), column(connection, "t::text", table, world, known));
            }
            return all;
        });
    }

    /** Every id in the rows of the coalition. */
    Set<UUID> ids(World world) {
        return with(connection -> {
            var found = new LinkedHashSet<UUID>();
            for (var installation : new boolean[] {false, true}) {
                for (var table : tables()) {
                    if ((table.whose() == null) != installation) continue;
                    for (var column : uuids(connection, table)) {
                        column(connection, column + "::text", table, world, Set.copyOf(found)).stream()
                                .map(UUID::fromString)
                                .forEach(found::add);
                    }
                }
            }
            world.inDrafts().values().forEach(found::addAll);
            return found;
        });
    }

    /**
     * The coalition's ids of what is called so, those first of which most is told: {@code theme} finds theme.id, and theme_id in
     * any table. Looked up once.
     */
    List<UUID> called(World world, String name) {
        return called.computeIfAbsent(world.secret() + " " + name, _ -> look(world, name));
    }

    private List<UUID> look(World world, String name) {
        if (world.inDrafts().containsKey(name)) return world.inDrafts().getOrDefault(name, List.of());
        var known = ids(world);
        var text = String.join(
                "\n", rows(world).values().stream().flatMap(List::stream).toList());
        return with(connection -> {
            var found = new LinkedHashSet<UUID>();
            for (var table : tables()) {
                for (var column : uuids(connection, table)) {
                    if (!isCalled(table, column, name)) continue;
                    column(connection, column + "::text", table, world, known).stream()
                            .map(UUID::fromString)
                            .forEach(found::add);
                }
            }
            return found.stream()
                    .sorted(Comparator.comparing((UUID id) -> -text.split(id.toString(), -1).length))
                    .toList();
        });
    }

    private static boolean isCalled(Table table, String column, String name) {
        return column.equals(name + "_id")
                || (column.equals("id") && table.bareName().equals(name));
    }

    /** Heard works through these by itself, so that a row that means nothing would not stay. */
    private static final Set<String> WORKED_THROUGH = Set.of("search.outbox", "coalitions.departure");

    /** Puts a row of the coalition into each table in which it has none, whatever the row may mean. */
    void complete(World world) {
        var rows = rows(world);
        with(connection -> {
            Superuser.execute(connection, "set session_replication_role = replica");
            for (var table : tables()) {
                var there = rows.getOrDefault(table.name(), List.of());
                if (table.whose() != null && there.isEmpty() && !WORKED_THROUGH.contains(table.name())) {
                    Superuser.execute(connection, MadeUpRows.insert(connection, table, world));
                } else if (table.whose() == null && there.isEmpty()) {
                    MadeUpRows.ofMember(connection, table, world).ifPresent(sql -> run(connection, sql));
                }
            }
            return true;
        });
    }

    private static void run(Connection connection, String sql) {
        try {
            Superuser.execute(connection, sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(sql, problem);
        }
    }

    static List<String> uuids(Connection connection, Table table) throws SQLException {
        return Superuser.column(
                connection,
                "select attname from pg_attribute where attrelid = '" + table.name()
                        + "'::regclass and attnum > 0 and atttypid = 'uuid'::regtype order by attnum");
    }

    private static List<String> column(Connection connection, String what, Table table, World world, Set<UUID> known)
            throws SQLException {
        if (table.whose() == null && known.isEmpty()) return List.of();
        var where = table.whose() != null
                ? table.whose() + " = ?"
                : "exists (select from unnest(?) as known (id) where position(known.id in t::text) > 0)";
        try (var statement = connection.prepareStatement("select " + what + " from " + table.name() + " t where "
                + where + " and " + what + " is not null order by 1")) {
            if (table.whose() != null) statement.setObject(1, world.id());
            else
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "text", known.stream().map(UUID::toString).toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) found.add(rows.getString(1));
                return found;
            }
        }
    }

    /** Until the index says what the record says. */
    void waitForTheIndex() {
        for (var turn = 0; turn < 100; turn++) {
            var waiting = with(connection ->
                    Superuser.column(connection, "select count(*) from search.outbox where attempts = 0"));
            if (waiting.equals(List.of("0"))) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException problem) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private interface Work<R> {
        R with(Connection connection) throws SQLException;
    }

    private <R> R with(Work<R> work) {
        try (var connection = superuser.connect()) {
            return work.with(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What differs, by table: added, changed or gone. */
    static List<String> differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        var found = new ArrayList<String>();
        after.forEach((table, rows) -> {
            var was = before.getOrDefault(table, List.of());
            if (was.equals(rows)) return;
            var gone = new ArrayList<>(was);
            rows.forEach(gone::remove);
            var come = new ArrayList<>(rows);
            was.forEach(come::remove);
            found.add(table + " lost " + gone + " and gained " + come);
        });
        return found;
    }
}
