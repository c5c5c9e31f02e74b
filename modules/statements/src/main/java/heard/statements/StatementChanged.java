package heard.statements;

/** Somebody decided about the statement, or its author changed it, since it was read; nothing was changed. */
public final class StatementChanged extends RuntimeException {
    private static final long serialVersionUID = 1;

    StatementChanged(StatementId id) {
        super("changed since it was read: statement " + id);
    }
}
