/** Who may rotate keys, when, and how far it is. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "look", "vault", "coalitions"})
@NullMarked
package heard.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
