package heard.questionnaires.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word of an XPath expression. */
record Token(Kind kind, String text) {
    enum Kind {
        NUMBER,
        TEXT,
        REFERENCE,
        NAME,
        SIGN,
        END
    }

    private static final Pattern WORD = Pattern.compile("\\s*(?:"
            + "(?<number>\\d+(?:\\.\\d*)?|\\.\\d+)"
            + "|'(?<single>[^']*)'|\"(?<double>[^\"]*)\""
            + "|[‘’](?<curly>[^‘’]*)[‘’]"
            + "|\\$\\{\\s*(?<reference>[^}]*?)\\s*}"
            + "|(?<name>[A-Za-z_][A-Za-z0-9_]*(?:[-.:][A-Za-z0-9_]+)*)"
            + "|(?<sign><=|>=|!=|\\.\\.|//|[=<>+\\-*().,/\\[\\]|@]))");

    /** All words, and an end. */
    static List<Token> all(String expression) {
        var tokens = new ArrayList<Token>();
        var text = expression.strip();
        var words = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!words.region(at, text.length()).lookingAt()) throw new NotTranslatable(text.substring(at));
            tokens.add(of(words));
            at = words.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token of(java.util.regex.Matcher words) {
        if (words.group("number") != null) return new Token(Kind.NUMBER, words.group("number"));
        if (words.group("single") != null) return new Token(Kind.TEXT, words.group("single"));
        if (words.group("double") != null) return new Token(Kind.TEXT, words.group("double"));
        if (words.group("curly") != null) return new Token(Kind.TEXT, words.group("curly"));
        if (words.group("reference") != null) return new Token(Kind.REFERENCE, words.group("reference"));
        if (words.group("name") != null) return new Token(Kind.NAME, words.group("name"));
        return new Token(Kind.SIGN, words.group("sign"));
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
