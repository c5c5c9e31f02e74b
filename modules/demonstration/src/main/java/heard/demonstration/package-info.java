/** An invented coalition with a consultation, responses, themes and a dossier, to try Heard with. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "look",
            "coalitions",
            "accounts",
            "contacts",
            "questionnaires",
            "questionnaires::importing",
            "consultations",
            "search",
            "responses",
            "safeguarding",
            "figures",
            "analysis",
            "evidence",
            "exchange"
        })
@NullMarked
package heard.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
