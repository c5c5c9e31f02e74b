/** Staff, roles, and the built-in sign-in. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "look", "vault", "coalitions", "notices"})
@NullMarked
package heard.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
