/** Pages around the sign-in with a provider. */
@NullMarked
package heard.keycloak.web;

import org.jspecify.annotations.NullMarked;
