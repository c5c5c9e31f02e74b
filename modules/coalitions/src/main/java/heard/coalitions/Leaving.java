package heard.coalitions;

/** What becomes of the responses that an organisation collected when it leaves. */
public enum Leaving {
    TAKES,
    LEAVES
}
