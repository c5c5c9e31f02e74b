/** Bringing responses in from files made elsewhere. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "look",
            "coalitions",
            "questionnaires",
            "questionnaires :: importing",
            "consultations",
            "responses"
        })
@NullMarked
package heard.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
