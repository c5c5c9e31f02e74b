/** Purpose, strategy, dates, notice, lifecycle. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "look", "vault", "coalitions", "questionnaires"})
@NullMarked
package heard.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
