/** Codebooks, themes, excerpts. */
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
            "responses",
            "safeguarding",
            "figures"
        })
@NullMarked
package heard.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
