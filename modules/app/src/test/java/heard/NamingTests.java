package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamingTests {
    private static final Set<String> BANNED =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Entity", "Service", "Repository", "Abstract");
    private static final Set<String> BANNED_FOLDERS = Set.of("domain", "service", "impl", "util", "common");

    private static List<Sources.Source> all() {
        var files = new ArrayList<>(Sources.files("main/java", ".java"));
        files.addAll(Sources.files("test/java", ".java"));
        return files;
    }

    private static String name(Sources.Source file) {
        return String.valueOf(Path.of(file.path()).getFileName()).replace(".java", "");
    }

    private static String folder(Sources.Source file) {
        return String.valueOf(Path.of(file.path()).getParent());
    }

    @Test
    void noNameHidesWhatAClassIsFor() {
        assertThat(all())
                .noneMatch(file -> Arrays.stream(name(file).split("(?=[A-Z])")).anyMatch(BANNED::contains));
    }

    @Test
    void noFolderHidesWhatAPackageIsAbout() {
        assertThat(all())
                .noneMatch(file -> Arrays.stream(file.path().split("/")).anyMatch(BANNED_FOLDERS::contains));
    }

    @Test
    void classesWithTestsHaveOneSuffix() {
        assertThat(Sources.files("test/java", ".java"))
                .filteredOn(file ->
                        file.text().contains("\n    @Test\n") || file.text().contains("\n    @Property"))
                .allMatch(file -> name(file).endsWith("Tests"));
    }

    @Test
    void everyPackageSaysThatNothingInItIsNullUnlessItSaysSo() {
        var folders = Sources.files("main/java", ".java").stream()
                .map(NamingTests::folder)
                .collect(Collectors.toCollection(TreeSet::new));
        Sources.files("main/java", "package-info.java").stream()
                .filter(file -> file.text().contains("@NullMarked"))
                .map(NamingTests::folder)
                .forEach(folders::remove);
        assertThat(folders).isEmpty();
    }

    @Test
    void viewsAndPagesKeepToTheirModule() {
        assertThat(Sources.files("main/java", ".java"))
                .filteredOn(file -> file.isIn("/ui/") || file.isIn("/web/"))
                .noneMatch(file ->
                        file.text().contains("\npublic class") || file.text().contains("\npublic final class"));
    }
}
