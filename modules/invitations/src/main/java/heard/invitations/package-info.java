/** What is handed out so that people find the way: links, QR codes, single-use codes, paper forms. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "look",
            "vault",
            "coalitions",
            "questionnaires",
            "questionnaires :: exporting",
            "consultations"
        })
@NullMarked
package heard.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
