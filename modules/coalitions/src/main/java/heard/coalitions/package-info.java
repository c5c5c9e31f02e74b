/** Organisations, coalitions, memberships; which coalition this transaction may touch. */
@ApplicationModule(allowedDependencies = {"shared", "vault"})
@NullMarked
package heard.coalitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
