package heard.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.coalitions.Coalition;
import heard.consultations.CollectorCodes;
import heard.consultations.ConsultationDetails;

/** The link of each organisation: what comes by it counts as collected by that organisation. */
final class CollectorLinks extends Div {
    private static final long serialVersionUID = 1;

    CollectorLinks(Coalition coalition, ConsultationDetails details, CollectorCodes codes) {
        var help = new Paragraph(getTranslation("consultations.overview.collectors.help"));
        help.addClassName("heard-hint");
        var list = new UnorderedList();
        list.addClassName("heard-rows");
        for (var each : coalition.organisations()) {
            var code = codes.of(details.id(), each.id());
            var path = "/c/" + details.slug() + "?" + CollectorCodes.PARAMETER + "=" + code;
            list.add(new ListItem(new Span(each.name()), new PublicLink(path)));
        }
        add(help, list);
    }
}
