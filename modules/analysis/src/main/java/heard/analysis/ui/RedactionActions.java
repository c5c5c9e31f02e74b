package heard.analysis.ui;

import heard.safeguarding.RedactionRow;
import java.util.function.Consumer;

/**
 * What a reader does with what is withheld.
 *
 * @param showAgain shows the words again
 * @param checked says that the right words are withheld, although the person changed them
 */
record RedactionActions(Consumer<RedactionRow> showAgain, Consumer<RedactionRow> checked) {}
