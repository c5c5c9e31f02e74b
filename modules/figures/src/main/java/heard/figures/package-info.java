/** Every published number, with disclosure control. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "look",
            "coalitions",
            "questionnaires",
            "questionnaires :: versions",
            "consultations",
            "responses"
        })
@NullMarked
package heard.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
