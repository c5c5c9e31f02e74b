package heard.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One thing that the database must not hold.
 *
 * @param query names what breaks the rule
 * @param planted statements that break it
 */
record CatalogueRule(String name, String query, String planted) {
    private static final String OURS = "(n.nspname !~ '^pg_' and n.nspname <> 'information_schema')";
    private static final String WHOSE =
            "(select w.attnum from pg_attribute w where w.attrelid = c.oid and w.attnum > 0 and w.attname = case"
                    + " c.oid::regclass::text when 'coalitions.coalition' then 'id' else 'coalition_id' end)";

    /** An object that may break a rule, and why. A table of the installation may break those about the coalition. */
    record Exempt(String rule, String what, String reason) {
        private static final String OF_THE_INSTALLATION = "Of the installation";

        boolean isOf(CatalogueRule other) {
            return other.name().startsWith(rule) || isOfTheInstallation() && other.isAboutTheCoalition();
        }

        boolean isOfTheInstallation() {
            return rule.equals(OF_THE_INSTALLATION);
        }

        boolean covers(CatalogueRule other, String broken) {
            return isOf(other) && (broken.equals(what) || isOfTheInstallation() && broken.startsWith(what + " "));
        }
    }

    private boolean isAboutTheCoalition() {
        return name.startsWith("A table") && !name.contains("application") || name.startsWith("A unique index");
    }

    List<String> broken(Connection superuser) throws SQLException {
        return Superuser.column(superuser, query);
    }

    @Override
    public String toString() {
        return name;
    }

    static List<CatalogueRule> all() {
        return Arrays.stream(read("catalogue.sql").split("(?m)^-- # "))
                .skip(1)
                .map(CatalogueRule::rule)
                .toList();
    }

    private static CatalogueRule rule(String section) {
        var parts = section.split("\n-- ! planted\n");
        var name = parts[0].lines().findFirst().orElseThrow();
        var query = parts[0].substring(name.length()).replace("{ours}", OURS).replace("{whose}", WHOSE);
        return new CatalogueRule(name, query, parts[1]);
    }

    static List<Exempt> exceptions() {
        return read("exceptions.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> new Exempt(parts[0], parts[1], parts[2]))
                .toList();
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(CatalogueRule.class.getResourceAsStream("/isolation/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
