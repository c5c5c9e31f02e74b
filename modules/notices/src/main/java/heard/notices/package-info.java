/** E-mail: an outbox in the database, and its way to the operator's mail server. */
@ApplicationModule(allowedDependencies = {"shared", "vault"})
@NullMarked
package heard.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
