package heard.paper;

/** Signs on paper. */
final class Marks {
    /** A box to tick. */
    static final String BOX = "\u2610";
    /** Between a choice and where one goes from it. */
    static final String RIGHTWARDS = "\u2192";

    static final String LEFTWARDS = "\u2190";

    private Marks() {}
}
