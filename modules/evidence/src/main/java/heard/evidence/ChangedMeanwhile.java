package heard.evidence;

/** Somebody else changed the same piece of a dossier since it was read; nothing was written. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhile() {
        super("changed meanwhile");
    }
}
