package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What modules need when they run is in the application that is shipped. */
class ShippedLibrariesTests {
    private static final Path MODULES = Sources.ROOT.resolve("modules");

    /** A scope in the application's own POM holds for all modules: Maven would leave such a library out of the jar. */
    @Test
    void noLibraryOfAModuleIsThereForTheApplicationsTestsAlone() throws IOException {
        var forTests = libraries(MODULES.resolve("app"), true);
        var needed = new TreeSet<String>();
        try (var modules = Files.list(MODULES)) {
            modules.filter(module -> !module.endsWith("app") && !module.endsWith("bench"))
                    .forEach(module -> needed.addAll(libraries(module, false)));
        }
        assertThat(needed).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(forTests);
    }

    private static Set<String> libraries(Path module, boolean forTests) {
        try {
            var pom = Jsoup.parse(Files.readString(module.resolve("pom.xml")), "", Parser.xmlParser());
            return pom.select("project > dependencies > dependency").stream()
                    .filter(each -> text(each, "scope").equals("test") == forTests)
                    .map(each -> text(each, "groupId") + ":" + text(each, "artifactId"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Element dependency, String name) {
        return dependency.select("> " + name).text();
    }
}
