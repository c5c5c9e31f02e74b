package heard.exchange;

/** What the cells of a column are taken for. */
public sealed interface ColumnMeaning {
    /** Left out. */
    record Ignored() implements ColumnMeaning {}

    /** Answers to a question of the questionnaire. */
    record AnswersTo(String question) implements ColumnMeaning {}

    /** What was written to the choice of a question that asks for words. */
    record WordsTo(String question) implements ColumnMeaning {}

    /** Answers to one row of a grid, or to one statement. */
    record AnswersRow(String question, String row) implements ColumnMeaning {}

    /**
     * What was answered in one entry of a group that repeats.
     *
     * @param group its name
     * @param number of the entry, from 1
     * @param of what the cells are within the entry
     */
    record OfEntry(String group, int number, ColumnMeaning of) implements ColumnMeaning {}

    /** The tag of the language in which the person answered, for example {@code ar}. */
    record LanguageTag() implements ColumnMeaning {}

    /** The day on which the response was given. */
    record GivenOn() implements ColumnMeaning {}

    /** Whether an answer comes of it without another column. */
    default boolean answers() {
        return switch (this) {
            case AnswersTo _, AnswersRow _ -> true;
            case OfEntry(var ignored, var number, var of) -> of.answers();
            case Ignored _, WordsTo _, LanguageTag _, GivenOn _ -> false;
        };
    }
}
