package heard.questionnaires.expressions;

import java.util.Map;

/** A language in which forms write expressions. */
public enum Dialect {
    /** The XPath of XLSForm and of ODK's XForms. */
    XPATH(Grammar.XPATH),
    /** LimeSurvey's Expression Manager. */
    EXPRESSION_MANAGER(Grammar.EXPRESSION_MANAGER),
    /** The expressions of SurveyJS. */
    SURVEYJS(Grammar.SURVEYJS);

    private final Grammar grammar;

    Dialect(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Reads an expression; throws {@link NotTranslatable} at what it cannot read. */
    public Expression read(String expression) {
        return new ExpressionReading(grammar, expression).whole();
    }

    /** Reads which choices are offered: names without signs are their columns. Throws the same. */
    public Expression readFilter(String expression) {
        return new ExpressionReading(grammar, expression, this == XPATH).whole();
    }

    /** The functions that are carried over, by the names they have in this language. */
    public Map<String, Function> functions() {
        return Functions.of(this);
    }
}
