package heard.coalitions;

import heard.shared.CoalitionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Hibernate's side of {@link CurrentCoalition}: fills {@code @TenantId}, and opens connections for a session's tenant. */
@Component
class CoalitionSessions
        implements CurrentTenantIdentifierResolver<UUID>,
                MultiTenantConnectionProvider<UUID>,
                HibernatePropertiesCustomizer {
    private static final long serialVersionUID = 1;
    /** Stands for "no coalition" in Hibernate, which wants a value; it is never told to the database. */
    private static final UUID NONE = new UUID(0, 0);

    @SuppressWarnings("serial")
    private final transient CoalitionDataSource source;

    CoalitionSessions(CoalitionDataSource source) {
        this.source = source;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
        properties.put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, this);
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return CurrentCoalition.get().map(CoalitionId::value).orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        return source.connection(coalition(tenant));
    }

    @Override
    public void releaseConnection(UUID tenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    private static @Nullable CoalitionId coalition(UUID tenant) {
        return tenant.equals(NONE) ? null : new CoalitionId(tenant);
    }
}
