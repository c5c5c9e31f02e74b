package heard.statements;

/** What others would read is too long, empty, or has something covered in it; nothing was changed. */
public final class StatementNotFit extends RuntimeException {
    private static final long serialVersionUID = 1;

    StatementNotFit(StatementId id) {
        super("not fit to be shown: statement " + id);
    }
}
