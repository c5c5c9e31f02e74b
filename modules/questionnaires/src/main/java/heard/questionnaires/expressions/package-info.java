/** The expressions of other systems' forms: read, and said again in CEL; and ours, said in theirs and in sentences. */
@NamedInterface("expressions")
@NullMarked
package heard.questionnaires.expressions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
