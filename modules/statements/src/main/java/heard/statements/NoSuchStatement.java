package heard.statements;

/** There is no such statement, or none that the member sees; nothing was changed. */
public final class NoSuchStatement extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchStatement(StatementId id) {
        super("no statement " + id);
    }
}
