/** Gives questionnaires out in formats that other programs read. */
@NamedInterface("exporting")
@NullMarked
package heard.questionnaires.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
