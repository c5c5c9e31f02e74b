package heard.statements;

import heard.shared.LocalizedText;

/**
 * What is sealed of a statement.
 *
 * @param original as the person wrote it
 * @param shown what others read, in each language that somebody wrote it in; empty as long as nobody let it through
 * @param why what was written about why others are not shown it; may be empty
 */
record StatementWords(String original, LocalizedText shown, String why) {
    static final StatementWords NONE = new StatementWords("", LocalizedText.NONE, "");

    StatementWords withShown(LocalizedText changed) {
        return new StatementWords(original, changed, why);
    }

    StatementWords withWhy(String changed) {
        return new StatementWords(original, shown, changed);
    }
}
