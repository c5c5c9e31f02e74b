/** The one visual language: style sheet, page frame, texts, and the small components that both front ends share. */
@ApplicationModule(allowedDependencies = {"shared", "coalitions"})
@NullMarked
package heard.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
