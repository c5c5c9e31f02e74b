package heard.responses;

/**
 * What a person agreed to, use by use. Nothing is agreed to by silence.
 *
 * @param countMe count my answers in figures
 * @param quoteMe quote my words without my name
 * @param onlyCoalition show my answers to the people of this coalition alone; then nothing of them leaves it, and
 *     neither figures nor quotes for others are made of them
 */
public record Consent(boolean countMe, boolean quoteMe, boolean onlyCoalition) {
    public static final Consent NONE = new Consent(false, false, false);

    /** Whether a figure that leaves the coalition may count this person. */
    public boolean allowsCounting() {
        return countMe && !onlyCoalition;
    }

    /** Whether a document that leaves the coalition may quote this person. */
    public boolean allowsQuoting() {
        return quoteMe && !onlyCoalition;
    }
}
