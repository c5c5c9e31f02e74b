package heard.questionnaires;

/**
 * How participants may add statements of their own to a question of STATEMENTS. Others see one after somebody has read
 * it.
 *
 * @param most how many a person may add, from 1 to {@value #MOST}
 * @param longest how long one may be, in characters, from {@value #SHORTEST} to {@value #LONGEST}
 */
public record Adding(int most, int longest) {
    public static final int MOST = 5;
    public static final int SHORTEST = 20;
    public static final int LONGEST = 200;

    /** Where the organiser says nothing else. */
    public static final Adding USUAL = new Adding(2, 140);

    public Adding withMost(int changed) {
        return new Adding(changed, longest);
    }

    public Adding withLongest(int changed) {
        return new Adding(most, changed);
    }

    boolean isPossible() {
        return most >= 1 && most <= MOST && longest >= SHORTEST && longest <= LONGEST;
    }

    /**
     * The field in which a person writes the statement of that number, from 1.
     *
     * @param question its name
     */
    public static String field(String question, int number) {
        return question + ".~added." + number;
    }
}
