package heard.isolation;

import heard.isolation.Belongings.Table;
import heard.shared.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows for tables into which no world writes: their values are of the right type and hold the coalition's word. */
final class MadeUpRows {
    /** A column, its type, and whether it needs a value. */
    private record Column(String name, String type) {}

    private MadeUpRows() {}

    static String insert(Connection connection, Table table, World world) throws SQLException {
        return insert(table, columns(connection, table), world);
    }

    /** For a table of the installation in which each row belongs to an account. */
    static Optional<String> ofMember(Connection connection, Table table, World world) throws SQLException {
        var columns = columns(connection, table);
        if (columns.stream().noneMatch(column -> column.name().equals("account_id"))) return Optional.empty();
        return Optional.of(insert(table, columns, world));
    }

    private static String insert(Table table, List<Column> columns, World world) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = columns.stream().map(column -> value(table, column, world)).collect(Collectors.joining(", "));
        return "insert into " + table.name() + " (" + names + ") values (" + values + ")";
    }

    private static List<Column> columns(Connection connection, Table table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select attname, atttypid::regtype::text from pg_attribute"
                        + " where attrelid = '" + table.name() + "'::regclass and attnum > 0 and not attisdropped"
                        + " and attidentity = '' and attgenerated = '' and attnotnull order by attnum")) {
            while (rows.next()) columns.add(new Column(rows.getString(1), rows.getString(2)));
        }
        return columns;
    }

    private static String value(Table table, Column column, World world) {
        if (column.name().equals(table.whose())) return "'" + world.id() + "'";
        if (column.name().equals("account_id")) {
            // Whoever has a passkey is asked for it, and tests sign in as the member with every role.
            var whose = table.name().equals("accounts.passkey")
                    ? Objects.requireNonNull(world.members().get(Role.FACILITATOR))
                    : world.everybody();
            return "'" + whose.account() + "'";
        }
        return switch (column.type()) {
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "text", "character varying" -> "'" + world.secret() + "'";
            case "bytea" -> "convert_to('" + world.secret() + UUID.randomUUID() + "', 'utf8')";
            case "integer", "bigint", "smallint", "numeric" -> "1";
            case "boolean" -> "false";
            case "date" -> "current_date + 1";
            case "timestamp with time zone" -> "now() + interval '1 day'";
            case "jsonb", "json" -> "'{}'";
            case "text[]" -> "array['" + world.secret() + "']";
            case "uuid[]" -> "array[]::uuid[]";
            default ->
                throw new IllegalStateException("say in MadeUpRows what a value of type " + column.type()
                        + " may be, for " + table.name() + "." + column.name());
        };
    }
}
