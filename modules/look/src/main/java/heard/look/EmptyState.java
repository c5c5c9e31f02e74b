package heard.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing yet: says so, says what will be here, and offers the first step. */
public final class EmptyState extends Div {
    private static final long serialVersionUID = 1;

    /**
     * @param actions what one can do about it; none for those who may only wait
     */
    public EmptyState(String heading, String sentence, Component... actions) {
        addClassName("heard-empty");
        add(new H2(heading), new Paragraph(sentence));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("heard-actions");
            add(row);
        }
    }
}
