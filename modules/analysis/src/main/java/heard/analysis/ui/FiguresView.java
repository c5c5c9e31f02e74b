package heard.analysis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.analysis.ThemeCounts;
import heard.consultations.ConsultationReading;
import heard.figures.FigureCounting;
import heard.figures.ProtectedTable;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import jakarta.annotation.security.RolesAllowed;

/** The figures of a consultation, by theme and by question, as they may be published. */
@Route(AnalysisPlaces.FIGURES)
@RolesAllowed({"ORGANISER", "SAFEGUARDING_LEAD", "ANALYST", "POLICY_LEAD"})
@StyleSheet("context://heard/analysis.css")
class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient FigureCounting counting;
    private final transient ThemeCounts themes;
    private final transient ResponseReading responses;
    private final transient ConsultationReading consultations;
    private final PageHeading heading;
    private final Div body = new Div();

    FiguresView(
            FigureCounting counting, ThemeCounts themes, ResponseReading responses, ConsultationReading consultations) {
        this.counting = counting;
        this.themes = themes;
        this.responses = responses;
        this.consultations = consultations;
        heading = new PageHeading(getTranslation("analysis.figures.heading"), getTranslation("analysis.figures.help"));
        addClassNames("heard-wide", "analysis-figures");
        add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.consultation(event)
                .filter(id -> consultations.find(id).isPresent())
                .ifPresentOrElse(this::show, () -> Address.notFound(event));
    }

    private void show(ConsultationId consultation) {
        body.removeAll();
        if (responses.count(consultation, ResponseFilter.ALL) == 0) {
            body.add(new EmptyState(
                    getTranslation("analysis.figures.empty"), getTranslation("analysis.figures.emptyhelp")));
            return;
        }
        var byTheme = themes.of(consultation);
        if (!byTheme.rows().isEmpty()) add(byTheme);
        counting.byQuestion(consultation).forEach(this::add);
    }

    private void add(ProtectedTable table) {
        body.add(new FigureSection(table));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.figures.heading");
    }
}
