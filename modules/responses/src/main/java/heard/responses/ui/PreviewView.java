package heard.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.look.AddressedIds;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.TrialLinking;
import jakarta.annotation.security.RolesAllowed;

/** A consultation that is being written as participants will meet it, walked to its end as often as one likes. */
@Route(PreviewView.PATH)
@StyleSheet("context://heard/responses.css")
@RolesAllowed("ORGANISER")
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "consultations/:consultation/preview";
    private static final long serialVersionUID = 1;

    private final transient TrialLinking linking;
    private final transient ConsultationReading consultations;
    private final transient QuestionnaireReading questionnaires;

    PreviewView(TrialLinking linking, ConsultationReading consultations, QuestionnaireReading questionnaires) {
        this.linking = linking;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        addClassNames("heard-wide", "trial-preview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(AddressedIds.consultation(event).flatMap(consultations::find).orElseThrow(NotFoundException::new));
    }

    private void draw(ConsultationDetails details) {
        removeAll();
        var again = new Button(getTranslation("responses.preview.again"), _ -> draw(details));
        add(new PageHeading(getPageTitle(), getTranslation("responses.preview.help"), again));
        if (questionnaires.draft(details.id()).questions().isEmpty()) {
            add(new EmptyState(
                    getTranslation("responses.preview.empty"), getTranslation("responses.preview.empty.sentence")));
            return;
        }
        var trials = new TrialList(linking, questionnaires, details.id());
        var aside = new Div(new TrialLinks(linking, details.id(), trials::draw), trials);
        var frame = new TrialFrame("/try/" + linking.own(details.id()), details.languages(), details.source());
        var columns = new Div(frame, aside);
        columns.addClassName("trial-columns");
        add(columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.navigation.preview");
    }
}
