/** Questions, conditions, translations, versions; XLSForm. */
@ApplicationModule(allowedDependencies = {"shared", "cleaning", "audit", "look", "coalitions"})
@NullMarked
package heard.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
