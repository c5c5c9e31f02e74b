package heard.coalitions;

import heard.shared.CoalitionId;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The application's only way to the database: tells PostgreSQL the coalition before the first statement of each
 * transaction, for that transaction alone, and refuses statements outside a transaction. Row-level security does the
 * rest, and shows nothing where no coalition was told.
 */
public final class CoalitionDataSource extends DelegatingDataSource implements AutoCloseable {
    public CoalitionDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connection(CurrentCoalition.get().orElse(null));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("the application has one user only");
    }

    /** A connection for one coalition, or for none; throws SQLException inside the call of another coalition. */
    Connection connection(@Nullable CoalitionId coalition) throws SQLException {
        refuseAnother(coalition);
        var real = obtainTargetDataSource().getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                new CoalitionConnection(real, coalition));
    }

    /** Closes the pool with the application, before the database under it stops. */
    @Override
    public void close() throws Exception {
        if (getTargetDataSource() instanceof AutoCloseable pool) pool.close();
    }

    static void refuseAnother(@Nullable CoalitionId coalition) throws SQLException {
        Optional<CoalitionId> now = CurrentCoalition.get();
        if (now.isPresent() && !now.get().equals(coalition)) {
            throw new SQLException("a transaction of one coalition was used inside the call of another", "25001");
        }
    }
}
