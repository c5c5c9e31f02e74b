package heard.analysis.ui;

/**
 * What a reader has selected.
 *
 * @param question the question's name
 * @param from its first UTF-16 unit in the answer
 * @param to the unit after its last one
 */
record Selected(String question, int from, int to) {}
