package heard.questionnaires.translation;

/** Somebody else changed the same text meanwhile, or deleted it. */
public class TextChanged extends RuntimeException {
    private final String theirs;

    TextChanged(String theirs) {
        super("the text was changed meanwhile");
        this.theirs = theirs;
    }

    /** What the text says now; empty when it is gone. */
    public String theirs() {
        return theirs;
    }
}
