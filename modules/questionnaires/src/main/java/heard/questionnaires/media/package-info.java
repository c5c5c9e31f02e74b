/** Images and recordings of questions, for people who do not read. */
@NamedInterface("media")
@NullMarked
package heard.questionnaires.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
