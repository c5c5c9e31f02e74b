package heard.questionnaires.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of an expression. */
record Token(Kind kind, String text) {
    enum Kind {
        NUMBER,
        TEXT,
        REFERENCE,
        NAME,
        SIGN,
        END
    }

    /**
     * All words, and an end.
     *
     * @param words finds one word at a time, in groups named as the kinds are in lower case; the text of a TEXT stands
     *     in one of {@code single}, {@code double} and {@code curly}
     */
    static List<Token> all(String expression, Pattern words) {
        var tokens = new ArrayList<Token>();
        var text = expression.strip();
        var matcher = words.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) throw new NotTranslatable(text.substring(at));
            tokens.add(of(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token of(Matcher words) {
        for (var quoted : List.of("single", "double", "curly")) {
            var text = words.group(quoted);
            if (text != null) return new Token(Kind.TEXT, text);
        }
        for (var kind : List.of(Kind.NUMBER, Kind.REFERENCE, Kind.NAME)) {
            var text = words.group(kind.name().toLowerCase(java.util.Locale.ROOT));
            if (text != null) return new Token(kind, text.strip());
        }
        return new Token(Kind.SIGN, words.group("sign"));
    }

    /** Whether it is that sign or that word. */
    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
