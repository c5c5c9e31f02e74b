package heard.statements;

/**
 * The organisation that collected the statement shares counts only, so that others may not read it; nothing was
 * changed.
 */
public final class StatementNotShared extends RuntimeException {
    private static final long serialVersionUID = 1;

    StatementNotShared(StatementId id) {
        super("not shared: statement " + id);
    }
}
