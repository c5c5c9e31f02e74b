package heard.coalitions;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import heard.vault.MasterKeySource;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The database: our own in the data directory, or the one at {@code heard.database.url}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    DatabaseServer databaseServer(
            DataDirectory directory,
            MasterKeySource masterKey,
            @Value("${heard.database.url:}") String url,
            @Value("${heard.database.migrator-password:}") String migrator,
            @Value("${heard.database.password:}") String application,
            @Value("${heard.database.indexer-password:}") String indexer) {
        if (url.isBlank()) {
            var own = new EmbeddedDatabase(directory.path());
            masterKey.demand(own.exists());
            return own.start();
        }
        var passwords = Map.of(
                DatabaseServer.MIGRATOR, migrator,
                DatabaseServer.APPLICATION, application,
                DatabaseServer.INDEXER, indexer);
        return new DatabaseServer(url, passwords, () -> {});
    }

    @Bean
    @Primary
    CoalitionDataSource dataSource(DatabaseServer server, @Value("${heard.database.connections:10}") int connections) {
        return new CoalitionDataSource(pool(server, DatabaseServer.APPLICATION, connections, null));
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migratorDataSource(DatabaseServer server) {
        return pool(server, DatabaseServer.MIGRATOR, 2, "set role heard_owner");
    }

    /** For the search index's worker, which may see only whose changes wait. */
    @Bean(defaultCandidate = false)
    @Qualifier("indexer")
    DataSource indexerDataSource(DatabaseServer server) {
        return pool(server, DatabaseServer.INDEXER, 1, null);
    }

    private static HikariDataSource pool(DatabaseServer server, String role, int size, @Nullable String first) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(role);
        config.setPassword(server.password(role));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(role.equals(DatabaseServer.APPLICATION) ? 2 : 0);
        config.setIdleTimeout(60_000);
        config.setPoolName(role);
        config.setConnectionInitSql(first);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
