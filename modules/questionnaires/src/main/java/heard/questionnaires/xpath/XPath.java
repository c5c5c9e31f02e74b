package heard.questionnaires.xpath;

import java.math.BigDecimal;
import java.util.List;

/** An XPath expression as XLSForm uses it. */
sealed interface XPath {
    record Text(String text) implements XPath {}

    record Number(BigDecimal number) implements XPath {}

    /** {@code ${name}}. */
    record Reference(String name) implements XPath {}

    /** {@code .}, the question's own answer. */
    record Self() implements XPath {}

    record Call(String function, List<XPath> arguments) implements XPath {}

    /** One of {@code or and = != < <= > >= + - * div mod}. */
    record Binary(String operator, XPath left, XPath right) implements XPath {}

    record Negative(XPath operand) implements XPath {}

    /** Reads an expression; throws {@link NotTranslatable} at what it cannot read. */
    static XPath parse(String expression) {
        return new XPathParser(Token.all(expression)).whole();
    }
}
