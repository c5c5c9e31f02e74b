package heard.evidence;

/**
 * Which numbers a finding rests on; they are counted anew until the dossier is sealed.
 *
 * @param question name of the question whose answers are counted; of no meaning for themes
 */
public record FigureChoice(Kind kind, String question) {
    /** The people who spoke of each theme. */
    public static final FigureChoice THEMES = new FigureChoice(Kind.THEMES, "");

    /** The people who gave each answer to a question. */
    public static FigureChoice ofQuestion(String question) {
        return new FigureChoice(Kind.QUESTION, question);
    }

    /** What is counted. */
    public enum Kind {
        QUESTION,
        THEMES
    }
}
