package heard.responses;

import heard.coalitions.Sharing;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the agreement in force what the member at work sees; everything where nobody is signed in. */
@Component
class Sights {
    private final Sharing sharing;
    private final Redactions redactions;

    Sights(Sharing sharing, Redactions redactions) {
        this.sharing = sharing;
        this.redactions = redactions;
    }

    Sight now() {
        var shown = sharing.shown();
        return new Sight(shown, shown.covered().isEmpty() ? Set.of() : redactions.waiting());
    }
}
