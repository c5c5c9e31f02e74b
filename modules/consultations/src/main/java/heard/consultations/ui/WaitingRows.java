package heard.consultations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import heard.shared.Waiting;
import java.util.List;

/** What waits for the member, each a way to where it is done. */
final class WaitingRows extends Section {
    private static final long serialVersionUID = 1;

    WaitingRows(List<Waiting> waiting) {
        addClassName("heard-waiting");
        var rows = new UnorderedList();
        rows.addClassName("heard-rows");
        waiting.forEach(each -> rows.add(row(each)));
        add(new H2(getTranslation("consultations.home.waiting")), rows);
    }

    private ListItem row(Waiting each) {
        var link = new Anchor(
                each.path(), getTranslation(each.key(), each.arguments().toArray()));
        link.addClassName("name");
        return new ListItem(link);
    }
}
