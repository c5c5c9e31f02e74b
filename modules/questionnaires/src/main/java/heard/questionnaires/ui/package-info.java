/** The screen where organisers write questionnaires. */
@NamedInterface("ui")
@NullMarked
package heard.questionnaires.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
