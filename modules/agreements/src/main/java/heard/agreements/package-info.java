/** Organisations propose, accept and leave coalitions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "look",
            "audit",
            "coalitions",
            "accounts",
            "questionnaires",
            "questionnaires :: media",
            "consultations",
            "responses",
            "safeguarding"
        })
@NullMarked
package heard.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
