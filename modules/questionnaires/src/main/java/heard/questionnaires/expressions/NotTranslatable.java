package heard.questionnaires.expressions;

/** An expression, or a part of it, that has no counterpart here. */
public class NotTranslatable extends RuntimeException {
    private final String part;

    public NotTranslatable(String part) {
        super("not translatable: " + part);
        this.part = part;
    }

    /** The part, as it was written. */
    public String part() {
        return part;
    }
}
