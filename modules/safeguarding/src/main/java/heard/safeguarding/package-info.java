/** Redaction: a passage withheld, with a reason and who did it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "look",
            "vault",
            "coalitions",
            "questionnaires",
            "consultations",
            "search",
            "responses"
        })
@NullMarked
package heard.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
