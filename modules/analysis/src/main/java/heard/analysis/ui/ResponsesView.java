package heard.analysis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.analysis.ExcerptReading;
import heard.coalitions.CoalitionReading;
import heard.coalitions.Sharing;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.look.AddressedIds;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.SharingNote;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.safeguarding.RedactionReading;
import jakarta.annotation.security.RolesAllowed;

/** The responses of a consultation. */
@Route(AnalysisPlaces.RESPONSES)
@RolesAllowed({"ORGANISER", "SAFEGUARDING_LEAD", "ANALYST", "POLICY_LEAD"})
@StyleSheet("context://heard/analysis.css")
class ResponsesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading consultations;
    private final transient ResponseReading reading;
    private final transient RedactionReading redactions;
    private final transient Sharing sharing;
    private final PageHeading heading;
    private final FilterBar filters;
    private final ResponseList list;
    private final Div body = new Div();

    private String path = "";

    ResponsesView(
            ConsultationReading consultations,
            ResponseReading reading,
            RedactionReading redactions,
            ExcerptReading excerpts,
            CoalitionReading coalition,
            Sharing sharing) {
        this.consultations = consultations;
        this.reading = reading;
        this.redactions = redactions;
        this.sharing = sharing;
        this.heading = new PageHeading(getTranslation("analysis.responses.heading"), "");
        this.filters = new FilterBar(this::narrow);
        this.list = new ResponseList(reading, excerpts, coalition);
        addClassNames("heard-wide", "analysis-responses");
        add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = FilterAddress.read(event.getLocation().getQueryParameters());
        AddressedIds.consultation(event)
                .flatMap(consultations::find)
                .ifPresentOrElse(found -> show(found, filter), () -> Address.notFound(event));
    }

    private void show(ConsultationDetails consultation, ResponseFilter filter) {
        path = AnalysisPlaces.path(AnalysisPlaces.RESPONSES, consultation.id());
        body.removeAll();
        body.add(new SharingNote(sharing.limits()));
        if (reading.count(consultation.id(), ResponseFilter.ALL) == 0) {
            var why = consultation.status() == Status.DESTROYED
                    ? "destroyed"
                    : sharing.limits().isEmpty() ? "empty" : "unseen";
            body.add(new EmptyState(
                    getTranslation("analysis.responses." + why), getTranslation("analysis.responses." + why + "help")));
            return;
        }
        long found = reading.count(consultation.id(), filter);
        heading.setHelp(getTranslation("analysis.responses.help", found));
        filters.show(consultation.languages(), filter);
        list.show(consultation.id(), filter);
        body.add(new PlacesToCheck(consultation.id(), redactions.toCheck(consultation.id())), filters, list);
    }

    private void narrow(ResponseFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(path, FilterAddress.write(filter)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.responses.heading");
    }
}
