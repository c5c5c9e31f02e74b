/** Findings, recommendations, dossiers, sealing, documents. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "look",
            "documents",
            "vault",
            "coalitions",
            "questionnaires",
            "consultations",
            "responses",
            "figures",
            "analysis"
        })
@NullMarked
package heard.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
