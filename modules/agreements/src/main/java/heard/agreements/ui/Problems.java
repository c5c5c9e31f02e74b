package heard.agreements.ui;

import com.vaadin.flow.component.UI;
import heard.coalitions.AgreementProblem;
import heard.look.Notices;
import java.util.Locale;

/** Says why something was refused. */
final class Problems {
    private Problems() {}

    static void say(AgreementProblem problem) {
        var key = "agreements.problem." + problem.reason().name().toLowerCase(Locale.ROOT);
        Notices.error(UI.getCurrent().getTranslation(key), "");
    }
}
