package heard.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import heard.consultations.ConsultationDetails;
import heard.look.Listing;
import heard.look.ReaderLanguage;
import heard.shared.Language;
import java.util.List;
import java.util.Locale;

/** Consultations one below the other: what each is called, how it stands, and what comes next. */
final class ConsultationRows extends UnorderedList {
    private static final long serialVersionUID = 1;

    ConsultationRows(List<ConsultationDetails> consultations) {
        addClassName("heard-rows");
        consultations.forEach(each -> add(row(each)));
    }

    private ListItem row(ConsultationDetails each) {
        var link = new RouterLink(
                each.title().in(ReaderLanguage.current()),
                OverviewView.class,
                new RouteParameters(new RouteParam(
                        ConsultationsNavigation.CONSULTATION, each.id().toString())));
        link.addClassName("name");
        var facts = new Span(facts(each));
        facts.addClassName("facts");
        return new ListItem(new Div(link, new Div(facts)), new StateMark(each.status()));
    }

    private String facts(ConsultationDetails each) {
        var reader = ReaderLanguage.current();
        var languages = each.languages().stream()
                .map((Language language) -> language.nameIn(reader))
                .collect(Listing.joining());
        return when(each) + " · " + languages;
    }

    private String when(ConsultationDetails each) {
        var key = "consultations.next." + each.status().name().toLowerCase(Locale.ROOT);
        var closes = each.closesOn();
        return closes == null ? getTranslation(key) : getTranslation(key + ".until", closes);
    }
}
