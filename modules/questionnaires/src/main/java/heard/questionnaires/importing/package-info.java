/** Takes forms of other systems over, and says what became of each thing in them. */
@NullMarked
package heard.questionnaires.importing;

import org.jspecify.annotations.NullMarked;
