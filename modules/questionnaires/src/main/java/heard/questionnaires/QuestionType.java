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
    NUMBER,
    DATE,
    SCALE;

    /** Whether a person can answer it at all. */
    public boolean isAnswered() {
        return this != INFORMATION;
    }

    /** Whether the organiser writes its choices. */
    public boolean hasChoices() {
        return this == ONE_OF || this == MANY_OF;
    }

    /** Whether the answer is in the person's own words. */
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
