/** The trail: who did what with testimony, and when. It is only ever added to, and never holds what was said. */
@ApplicationModule(allowedDependencies = {"shared", "coalitions"})
@NullMarked
package heard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
