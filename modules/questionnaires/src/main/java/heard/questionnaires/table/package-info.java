/** Bare questions, one to a row. */
@NullMarked
package heard.questionnaires.table;

import org.jspecify.annotations.NullMarked;
