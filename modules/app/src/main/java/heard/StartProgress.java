package heard;

import heard.coalitions.DataDirectory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;

/** Says on the console what the start is at, just before the part that takes the time is made. */
final class StartProgress implements InstantiationAwareBeanPostProcessor {
    private static final Map<String, String> LINES = Map.of(
            "flywayInitializer", "Bringing the tables up to date …",
            "entityManagerFactory", "Starting the application …");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataDirectory) System.out.println("Starting PostgreSQL …");
        return bean;
    }

    @Override
    public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
        var line = LINES.get(name);
        if (line != null) System.out.println(line);
        return null;
    }
}
