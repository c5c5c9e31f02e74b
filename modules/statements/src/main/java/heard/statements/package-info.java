/** Statements that participants add: read by somebody first, then shown to those who come after. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "look",
            "vault",
            "coalitions",
            "questionnaires",
            "consultations",
            "responses",
            "safeguarding"
        })
@NullMarked
package heard.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
