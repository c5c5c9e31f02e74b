/** Gives questionnaires out in formats that other programs read. */
@NullMarked
package heard.questionnaires.exporting;

import org.jspecify.annotations.NullMarked;
