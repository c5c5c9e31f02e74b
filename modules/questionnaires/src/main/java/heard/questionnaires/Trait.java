package heard.questionnaires;

/** What a question may allow or do, apart from its type. */
public enum Trait {
    /** "I'm not sure" is an answer. */
    NOT_SURE,
    /** "I'd rather not say" is an answer. */
    RATHER_NOT_SAY,
    /** Choices, rows or statements come in another order for each person. */
    SHUFFLED,
    /** Of a GRID: several choices may be taken in each row. */
    MANY_A_ROW,
    /** Of STATEMENTS: participants may add one, which others see after somebody has read it. */
    ADDING,
    /** Asked after the check page, to see who was heard; never required. */
    EQUALITY
}
