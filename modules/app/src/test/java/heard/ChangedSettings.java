package heard;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings as an operator could have made them, for the time of one test. */
public final class ChangedSettings implements AutoCloseable {
    private static final String NAME = "settings of a test";

    private final ConfigurableEnvironment environment;

    public ChangedSettings(ConfigurableEnvironment environment, Map<String, Object> settings) {
        this.environment = environment;
        environment.getPropertySources().addFirst(new MapPropertySource(NAME, settings));
    }

    @Override
    public void close() {
        environment.getPropertySources().remove(NAME);
    }
}
