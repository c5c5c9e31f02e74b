package heard.coalitions;

import heard.shared.CoalitionId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database the coalition before the first statement of each transaction on one connection; that there is none,
 * too, lest a setting that somebody left in the connection be taken for one.
 */
final class CoalitionConnection implements InvocationHandler {
    private final Connection real;
    private final @Nullable CoalitionId coalition;
    private boolean told;

    CoalitionConnection(Connection real, @Nullable CoalitionId coalition) {
        this.real = real;
        this.coalition = coalition;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "prepareStatement", "prepareCall", "createStatement" -> tell();
            case "commit", "setAutoCommit" -> told = false;
            case "rollback" -> told = told && arguments != null && arguments.length > 0;
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            default -> {}
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause() == null ? wrapped : wrapped.getCause();
        }
    }

    private void tell() throws SQLException {
        CoalitionDataSource.refuseAnother(coalition);
        if (told) return;
        if (real.getAutoCommit()) throw new SQLException("Heard reads and writes only inside a transaction", "25P01");
        try (var statement = real.prepareStatement("select set_config('heard.coalition', ?, true)")) {
            statement.setString(1, coalition == null ? "" : coalition.toString());
            statement.execute();
        }
        told = true;
    }
}
