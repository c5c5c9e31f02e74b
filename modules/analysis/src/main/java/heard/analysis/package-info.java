/** Codebooks, themes, excerpts. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "look",
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
