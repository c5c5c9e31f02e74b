/** How people who agreed to it can be reached, apart from what they said. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "look", "vault", "coalitions", "consultations"})
@NullMarked
package heard.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
