package heard.questionnaires.expressions;

/** What kind of value a piece of CEL has. */
public enum Kind {
    TRUTH,
    DECIMAL,
    WHOLE,
    TEXT,
    DATE,
    /** Of texts. */
    LIST;

    boolean isNumber() {
        return this == DECIMAL || this == WHOLE;
    }
}
