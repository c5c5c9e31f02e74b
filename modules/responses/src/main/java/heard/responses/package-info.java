/** Collecting answers: drafts, consent, receipts, correction, withdrawal. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "cleaning",
            "audit",
            "look",
            "vault",
            "coalitions",
            "questionnaires",
            "questionnaires :: media",
            "consultations",
            "invitations",
            "contacts",
            "search"
        })
@NullMarked
package heard.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
