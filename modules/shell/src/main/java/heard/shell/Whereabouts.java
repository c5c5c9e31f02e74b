package heard.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import heard.coalitions.CoalitionReading;
import java.util.Optional;

/** Which coalition, and which of its consultations, one is in. */
@SpringComponent
@UIScope
final class Whereabouts extends Div {
    private static final long serialVersionUID = 1;

    private final Span coalition = new Span();
    private final Span consultation = new Span();

    Whereabouts(CoalitionReading coalitions) {
        addClassName("heard-whereabouts");
        coalition.addClassName("coalition");
        coalition.setText(coalitions.current().name());
        consultation.addClassName("consultation");
        add(coalition, consultation);
    }

    void show(Optional<Place> here) {
        consultation.setText(here.map(Place::name).orElse(""));
        consultation.setVisible(here.isPresent());
    }
}
