package heard.consultations.ui;

import com.vaadin.flow.component.html.Span;
import heard.consultations.Status;
import java.util.Locale;

/** The state of a consultation, in a word. */
final class StateMark extends Span {
    private static final long serialVersionUID = 1;

    StateMark(Status status) {
        var name = status.name().toLowerCase(Locale.ROOT);
        setText(getTranslation("consultations.state." + name));
        addClassNames("heard-state", name);
    }
}
