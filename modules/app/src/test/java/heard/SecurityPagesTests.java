package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages under docs/security say must be there, so that they cannot rot. */
class SecurityPagesTests {
    private static final Path PAGES = Sources.ROOT.resolve("docs/security");
    /** A requirement's row: number, level, how it stands. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| (\\d) \\| ([✔–✘]) \\|(.*)\\|$");

    private static final Pattern OPEN = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| [^✔–✘123]");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern METHOD = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");
    private static final Pattern FILE = Pattern.compile("`((?:docs|modules|infra|decisions)/[^`<*]+)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void everyRequirementOfTheStandardsFirstTwoLevelsIsThereOnce() throws IOException {
        var rows = rows();
        assertThat(rows).extracting(Row::number).doesNotHaveDuplicates();
        // ASVS 5.0.0 has 70 requirements of level 1 and 183 of level 2; seven of these, on WebRTC, stand in a sentence.
        assertThat(rows).filteredOn(row -> row.level() == 1).hasSize(70);
        assertThat(rows).filteredOn(row -> row.level() == 2).hasSize(183 - 7);
    }

    @Test
    void whatIsOpenIsSaidAtTheTopAndNothingElseIs() throws IOException {
        var open = rows().stream().filter(row -> row.stands().equals("✘")).map(Row::number);
        assertThat(found(OPEN, page("asvs.md"))).containsExactlyInAnyOrderElementsOf(open.toList());
    }

    @Test
    void whateverHoldsSaysHow() throws IOException {
        assertThat(rows())
                .filteredOn(row -> !row.stands().equals("✘"))
                .allMatch(row -> row.how().length() > 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asvs.md", "threat-model.md", "dependencies.md"})
    void everyTestFileAndPageNamedIsThere(String name) throws IOException {
        var page = page(name);
        assertThat(tests()).containsAll(found(TEST, page));
        assertThat(found(FILE, page)).allMatch(file -> Files.exists(file(file)));
        assertThat(found(LINK, page)).allMatch(link -> Files.exists(PAGES.resolve(link)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asvs.md", "threat-model.md", "dependencies.md"})
    void everyTestNamedByItsSentenceIsThere(String name) throws IOException {
        for (var named : METHOD.matcher(page(name)).results().toList()) {
            assertThat(sources(named.group(1)))
                    .as(named.group())
                    .anyMatch(source -> source.contains("void " + named.group(2) + "("));
        }
    }

    /** The test of that name, and what it extends. */
    private static List<String> sources(String test) {
        return Sources.files("test", "Tests.java").stream()
                .filter(source -> test.endsWith(
                        source.path().replaceAll(".*/|\\.java", "").replaceFirst("^(Lucene|Elasticsearch)", "")))
                .map(Sources.Source::text)
                .toList();
    }

    private static Path file(String named) {
        return Sources.ROOT.resolve(named.startsWith("decisions/") ? "docs/" + named : named);
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(page("asvs.md"))
                .results()
                .map(row -> new Row(
                        row.group(1),
                        Integer.parseInt(row.group(2)),
                        row.group(3),
                        row.group(4).strip()))
                .toList();
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(each -> each.group(1)).toList();
    }

    private static String page(String name) throws IOException {
        return Files.readString(PAGES.resolve(name));
    }

    private static List<String> tests() throws IOException {
        var names = new ArrayList<String>();
        for (var module : Sources.modules()) {
            var folder = Sources.MODULES.resolve(module).resolve("src/test/java");
            if (!Files.exists(folder)) continue;
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith("Tests.java"))
                        .forEach(file -> names.add(file.replace(".java", "")));
            }
        }
        return names;
    }

    private record Row(String number, int level, String stands, String how) {}
}
