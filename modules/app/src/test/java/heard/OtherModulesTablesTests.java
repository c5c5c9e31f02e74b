package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module reads and writes its own tables alone; a row may refer to the coalition and organisation it belongs to. */
class OtherModulesTablesTests {
    /** They write the same bytes by plain JDBC, to be compared with. */
    private static final String BENCHMARKS = "modules/bench/";

    private static final Pattern SQL =
            Pattern.compile("(?i)\\b(from|join|into|update|table|references|on|lock)\\s+([a-z_]+)\\.([a-z_]+)");
    private static final Set<String> OWNERS = Set.of("coalitions.coalition", "coalitions.organisation");
    private static final Pattern MAPPED = Pattern.compile("schema = \"([a-z_]+)\"");

    private static Stream<String> foreign(Sources.Source file) {
        var modules = Sources.modules();
        var tables = SQL.matcher(file.text())
                .results()
                .filter(found ->
                        modules.contains(found.group(2)) && !found.group(2).equals(file.module()))
                .map(found -> found.group(2) + "." + found.group(3))
                .filter(table -> !(OWNERS.contains(table) && file.path().endsWith(".sql")));
        var mapped = MAPPED.matcher(file.text())
                .results()
                .map(found -> found.group(1))
                .filter(schema -> !schema.equals(file.module()));
        return Stream.concat(tables, mapped).map(table -> file.path() + " mentions " + table);
    }

    private static List<String> foreign(String ending) {
        return Sources.files("main", ending).stream()
                .flatMap(OtherModulesTablesTests::foreign)
                .toList();
    }

    @Test
    void noClassMentionsTheTablesOfAnotherModule() {
        assertThat(foreign(".java").stream().filter(mention -> !mention.startsWith(BENCHMARKS)))
                .isEmpty();
    }

    @Test
    void noMigrationMentionsTheTablesOfAnotherModule() {
        assertThat(foreign(".sql")).isEmpty();
    }

    @Test
    void everyMigrationLiesInTheFolderOfItsModule() {
        assertThat(Sources.files("main/resources/db", ".sql"))
                .isNotEmpty()
                .allMatch(file -> file.isIn("/db/migration/" + file.module() + "/"));
    }
}
