/** Questions on paper: to be filled in by hand, and to be read and marked by people who do not use Heard. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "look",
            "documents",
            "coalitions",
            "questionnaires",
            "questionnaires :: exporting",
            "questionnaires :: expressions",
            "questionnaires :: media",
            "consultations"
        })
@NullMarked
package heard.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
