/** Takes forms of other systems over, and says what became of each thing in them. */
@NamedInterface("importing")
@NullMarked
package heard.questionnaires.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
