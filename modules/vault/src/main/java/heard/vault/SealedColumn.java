package heard.vault;

/**
 * A column that holds what the keys of consultations sealed, told by the module whose table it is, so that it can be sealed
 * anew under another key. The table has the columns {@code id} and {@code consultation_id}.
 *
 * @param purpose of the key
 * @param schema of the table
 * @param table without its schema
 * @param column of type {@code bytea}
 * @param context an SQL expression over the row: where the bytes belong, as it was told when they were sealed
 */
public record SealedColumn(KeyPurpose purpose, String schema, String table, String column, String context) {
    /** The condition that the value was sealed by another key than the one whose prefix is the parameter {@code prefix}. */
    private static final String OLD = """
             from %1$s where consultation_id = :consultation and %2$s is not null
              and substring(%2$s from 1 for 5) <> :prefix""";

    private String name() {
        return schema + "." + table;
    }

    String all() {
        return "select count(*) from " + name() + " where consultation_id = :consultation and " + column
                + " is not null";
    }

    String old() {
        return "select count(*) " + OLD.formatted(name(), column);
    }

    String some() {
        return "select id, " + column + ", " + context + " " + OLD.formatted(name(), column)
                + " and id > :after order by id limit :most for update skip locked";
    }

    String write() {
        return "update " + name() + " set " + column + " = ? where id = ?";
    }

    boolean isOf(KeyPurpose sought) {
        return purpose == sought;
    }
}
