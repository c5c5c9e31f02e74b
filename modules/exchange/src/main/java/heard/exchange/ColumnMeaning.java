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

    /** The tag of the language in which the person answered, for example {@code ar}. */
    record LanguageTag() implements ColumnMeaning {}

    /** The day on which the response was given. */
    record GivenOn() implements ColumnMeaning {}
}
