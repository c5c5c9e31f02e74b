/** Sign-in with Keycloak, or another provider of OpenID Connect, where one is set up. */
@ApplicationModule(allowedDependencies = {"shared", "look", "coalitions", "accounts"})
@NullMarked
package heard.keycloak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
