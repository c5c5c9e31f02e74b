package heard.questionnaires;

/** What kind of answer a question takes. */
public enum QuestionType {
    /** Nothing is asked: the label is a text to read. */
    INFORMATION,
    SHORT_TEXT,
    LONG_TEXT,
    ONE_OF,
    MANY_OF,
    YES_NO_NOT_SURE,
    /** A number, with or without decimals; see {@link #DECIMAL}. */
    NUMBER,
    /** A number that may have decimals, and is typed and shown with them. */
    DECIMAL,
    DATE,
    /** A month of a year. */
    MONTH,
    YEAR,
    SCALE,
    /** Rows, each answered with the same choices or the same scale. */
    GRID,
    /** Choices put in an order, the first one first. */
    RANKING,
    /** Statements, each agreed with, disagreed with or passed over. */
    STATEMENTS,
    /** A document. */
    FILE,
    PHOTO,
    AUDIO,
    /** How to reach the person; kept apart from all answers. */
    CONTACT,
    /** Never shown: a value that came with the link. */
    HIDDEN,
    /** Never shown: worked out from earlier answers. */
    CALCULATED;

    /** Whether a person can answer it at all. */
    public boolean isAnswered() {
        return this != INFORMATION && !isSilent();
    }

    /** Whether it has no page of its own. */
    public boolean isSilent() {
        return this == HIDDEN || this == CALCULATED;
    }

    /** Whether conditions, figures and exports can look at what came of it. */
    public boolean hasValue() {
        return this != INFORMATION && this != CONTACT;
    }

    /** Whether the organiser writes its choices. */
    public boolean hasChoices() {
        return this == ONE_OF || this == MANY_OF || this == RANKING;
    }

    /** Whether the organiser writes rows: those of a grid, or the statements. */
    public boolean hasRows() {
        return this == GRID || this == STATEMENTS;
    }

    /** Whether the answer is in the person's own words. */
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    /** Whether the answer is a number that is typed. */
    public boolean isNumber() {
        return this == NUMBER || this == DECIMAL || this == YEAR;
    }

    /** Whether the answer is something that the person brings from their device. */
    public boolean isAttached() {
        return this == FILE || this == PHOTO || this == AUDIO;
    }
}
