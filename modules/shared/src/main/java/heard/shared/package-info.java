/** Ids and value types everyone speaks; hardly any behaviour. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package heard.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
