package heard.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.List;

/** The responses in which people changed what was withheld: somebody should look whether the right words are covered. */
final class PlacesToCheck extends Section {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    PlacesToCheck(ConsultationId consultation, List<ResponseId> responses) {
        addClassName("analysis-check");
        setVisible(!responses.isEmpty());
        setAriaLabel(getTranslation("analysis.check.heading", responses.size()));
        var list = new UnorderedList();
        for (int i = 0; i < Math.min(SHOWN, responses.size()); i++) {
            var link = new Anchor(
                    AnalysisPlaces.reading(consultation, responses.get(i)),
                    getTranslation("analysis.check.response", i + 1));
            link.setRouterIgnore(false);
            list.add(new ListItem(link));
        }
        add(new Paragraph(getTranslation("analysis.check.heading", responses.size())), list);
    }
}
