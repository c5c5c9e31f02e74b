/** Collecting answers: drafts, consent, receipts, correction, withdrawal. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "look",
            "vault",
            "coalitions",
            "questionnaires",
            "consultations",
            "contacts",
            "search"
        })
@NullMarked
package heard.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
