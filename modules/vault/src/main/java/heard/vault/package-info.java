/** Keys: seal, open, rotate, destroy. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package heard.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
