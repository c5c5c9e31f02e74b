package heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh data directory for the tests of this run. */
final class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var directory =
                    Files.createTempDirectory(Files.createDirectories(Path.of("target", "heard-tests")), "data");
            TestPropertyValues.of("heard.data=" + directory.toAbsolutePath()).applyTo(context);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
