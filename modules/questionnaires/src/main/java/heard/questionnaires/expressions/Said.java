package heard.questionnaires.expressions;

import java.util.stream.Stream;

/**
 * A value as the other language says it.
 *
 * @param given what must be so for it to have one
 */
record Said(String text, Kind kind, Formula given) {
    /** One that is always there. */
    static Said always(String text, Kind kind) {
        return new Said(text, kind, Formula.always());
    }

    /** One that is made of others, and there when they are. */
    static Said of(String text, Kind kind, Said... parts) {
        return new Said(
                text, kind, Formula.all(Stream.of(parts).map(Said::given).toList()));
    }

    boolean isAlwaysThere() {
        return given.equals(Formula.always());
    }

    /** In brackets where it stands in arithmetic. */
    String operand() {
        return isSingle() ? text : "(" + text + ")";
    }

    private boolean isSingle() {
        if (text.matches("(?s)-?[\\w.]+|[$]?\\{[^{}]*}|'[^']*'|\"[^\"]*\"")) return true;
        if (!text.matches("(?s)[a-zA-Z-]+\\(.*\\)")) return false;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (quote != 0) quote = sign == quote ? 0 : quote;
            else if (sign == '\'' || sign == '"') quote = sign;
            else if (sign == '(') depth++;
            else if (sign == ')' && --depth == 0 && i < text.length() - 1) return false;
        }
        return true;
    }
}
