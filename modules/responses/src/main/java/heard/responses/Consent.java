package heard.responses;

/**
 * What a person agreed to, use by use. Nothing is agreed to by silence.
 *
 * @param countMe count my answers in figures
 * @param quoteMe quote my words without my name
 * @param onlyCoalition show my answers to the people of this coalition alone; then nothing of them leaves it, and
 *     neither figures nor quotes for others are made of them
 * @param contactMe contact me again; how, is kept apart
 */
public record Consent(boolean countMe, boolean quoteMe, boolean onlyCoalition, boolean contactMe) {
    public static final Consent NONE = new Consent(false, false, false);

    /** The same, without being contacted again. */
    public Consent(boolean countMe, boolean quoteMe, boolean onlyCoalition) {
        this(countMe, quoteMe, onlyCoalition, false);
    }

    /** Whether a figure that leaves the coalition may count this person. */
    public boolean allowsCounting() {
        return countMe && !onlyCoalition;
    }

    /** Whether a document that leaves the coalition may quote this person. */
    public boolean allowsQuoting() {
        return quoteMe && !onlyCoalition;
    }
}
