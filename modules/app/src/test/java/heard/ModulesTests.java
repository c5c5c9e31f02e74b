package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {
    private final ApplicationModules modules = ApplicationModules.of(HeardApplication.class);

    @Test
    void noModuleUsesMoreThanItMay() {
        modules.verify();
    }

    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        var drawn = new ModuleDiagram(modules).markdown();
        var kept = Sources.ROOT.resolve("docs").resolve("modules").resolve("README.md");
        var fresh = Files.writeString(Path.of("target", "modules.md"), drawn);
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("docs/modules/README.md, which modules/app/%s should replace", fresh)
                .isEqualTo(drawn);
    }
}
