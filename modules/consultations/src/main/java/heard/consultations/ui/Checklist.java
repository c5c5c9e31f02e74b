package heard.consultations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is there and what is not, with the way to what is not. */
final class Checklist extends UnorderedList {
    private static final long serialVersionUID = 1;

    Checklist(List<Readiness.Item> items, boolean links) {
        addClassName("heard-checklist");
        items.forEach(item -> add(item(item, links)));
    }

    private ListItem item(Readiness.Item item, boolean links) {
        var state = item.done() ? "done" : item.needed() ? "missing" : "wanted";
        var mark = new Span(getTranslation("consultations.ready.mark." + state));
        mark.addClassNames("mark", state);
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", getTranslation("consultations.ready." + state));
        var key = "consultations.ready." + item.key() + (item.done() ? ".done" : ".missing");
        var about = item.about();
        var words = about == null ? getTranslation(key) : getTranslation(key, about);
        var text = new Div(new Span(words));
        if (!item.done() && links) {
            text.add(
                    new Span(" "), new Anchor(item.path(), getTranslation("consultations.ready.goto." + screen(item))));
        }
        return new ListItem(mark, text);
    }

    private static String screen(Readiness.Item item) {
        return item.path().endsWith("settings") ? "settings" : "questions";
    }
}
