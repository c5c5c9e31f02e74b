/** The layouts around every page, navigation, error pages. */
@ApplicationModule(allowedDependencies = {"shared", "look", "coalitions", "accounts"})
@NullMarked
package heard.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
