/** Compares versions of a questionnaire: what changed, and which answers can be counted together. */
@NamedInterface("versions")
@NullMarked
package heard.questionnaires.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
