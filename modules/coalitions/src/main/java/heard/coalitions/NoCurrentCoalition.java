package heard.coalitions;

/** Something of a coalition was asked for where no coalition is set. */
public final class NoCurrentCoalition extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NoCurrentCoalition() {
        super("no coalition is set for this call");
    }
}
