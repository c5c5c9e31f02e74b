package heard.analysis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.analysis.ThemeCounts;
import heard.coalitions.Scope;
import heard.coalitions.Sharing;
import heard.consultations.ConsultationReading;
import heard.figures.DisclosureControl;
import heard.figures.FigureCounting;
import heard.figures.ProtectedTable;
import heard.look.AddressedIds;
import heard.look.BackgroundWork;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.SharingNote;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

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
    private final transient Sharing sharing;
    private final PageHeading heading;
    private final Div body = new Div();
    private BackgroundWork work = new BackgroundWork();

    FiguresView(
            FigureCounting counting,
            ThemeCounts themes,
            ResponseReading responses,
            ConsultationReading consultations,
            Sharing sharing) {
        this.counting = counting;
        this.themes = themes;
        this.responses = responses;
        this.consultations = consultations;
        this.sharing = sharing;
        heading = new PageHeading(getTranslation("analysis.figures.heading"), getTranslation("analysis.figures.help"));
        addClassNames("heard-wide", "analysis-figures");
        addDetachListener(_ -> work.cancel());
        add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedIds.consultation(event)
                .filter(id -> consultations.find(id).isPresent())
                .ifPresentOrElse(this::show, () -> Address.notFound(event));
    }

    private void show(ConsultationId consultation) {
        body.removeAll();
        body.add(new SharingNote(sharing.limits()), leftOut());
        if (responses.count(consultation, ResponseFilter.ALL) == 0 && !counting.isAnyone(consultation)) {
            body.add(new EmptyState(
                    getTranslation("analysis.figures.empty"), getTranslation("analysis.figures.emptyhelp")));
            return;
        }
        count(consultation);
    }

    /** Whoever goes to another consultation meanwhile gets its figures alone. */
    private void count(ConsultationId consultation) {
        work.cancel();
        var counted = new BackgroundWork();
        work = counted;
        body.add(counted);
        var what = getTranslation("analysis.figures.counting");
        counted.start(what, progress -> tables(consultation, read -> progress.report(read, what)), tables -> {
            if (work == counted) add(tables);
        });
    }

    /** Where an organisation shares counts only, figures leave out what would be too few: members see the others anyway. */
    private Paragraph leftOut() {
        var hint = new Paragraph(getTranslation("analysis.figures.leftout", DisclosureControl.FLOOR));
        hint.addClassName("heard-hint");
        hint.setVisible(sharing.agreed().stream().anyMatch(limit -> limit.scope() == Scope.COUNTS));
        return hint;
    }

    /** The record is opened once for all figures. */
    private List<ProtectedTable> tables(ConsultationId consultation, DoubleConsumer read) {
        var tables = new ArrayList<ProtectedTable>();
        var byTheme = themes.of(consultation);
        if (!byTheme.rows().isEmpty()) tables.add(byTheme);
        tables.addAll(counting.byQuestion(consultation, read));
        return tables;
    }

    private void add(List<ProtectedTable> tables) {
        var notes = sharing.agreed().stream()
                .map(limit -> getTranslation(SharingNote.key(limit), SharingNote.arguments(limit)))
                .toList();
        tables.forEach(table -> body.add(new FigureSection(table, notes)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.figures.heading");
    }
}
