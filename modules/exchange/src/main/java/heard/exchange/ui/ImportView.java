package heard.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
import jakarta.annotation.security.RolesAllowed;

/** Brings responses from a file into a consultation: upload, look, say what the columns hold, try, import. */
@Route(ExchangeNavigation.IMPORT)
@RolesAllowed("ORGANISER")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading consultations;
    private final transient QuestionnaireReading questionnaires;
    private final transient ImportRunning running;
    private final Div file = new Div();

    ImportView(ConsultationReading consultations, QuestionnaireReading questionnaires, ImportRunning running) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.running = running;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedIds.consultation(event)
                .flatMap(consultations::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ConsultationDetails consultation) {
        removeAll();
        add(new PageHeading(getTranslation("exchange.import.heading"), getTranslation("exchange.import.help")));
        if (consultation.version() == 0) {
            add(new EmptyState(
                    getTranslation("exchange.import.notopen"), getTranslation("exchange.import.notopenhelp")));
            return;
        }
        var work = running.begin();
        add(new CsvUpload(path -> work.inspect(path, uploaded -> map(consultation, uploaded, work))), work, file);
        file.removeAll();
    }

    private void map(ConsultationDetails consultation, UploadedFile uploaded, ImportRunning.Bar work) {
        var questionnaire = questionnaires
                .version(consultation.id(), consultation.version())
                .questionnaire();
        var columns = new ColumnChoices(uploaded.csv().columns(), questionnaire, consultation.source());
        var rest = new RestOfRows(consultation);
        var report = new Div();
        var attempt = new Button(getTranslation("exchange.import.try"), _ -> {
            report.removeAll();
            work.attempt(consultation.id(), uploaded, rest.plan(columns.chosen()), report::add);
        });
        var run = new Button(getTranslation("exchange.import.run"), _ -> {
            report.removeAll();
            work.run(consultation.id(), uploaded, rest.plan(columns.chosen()), report::add, this::refresh);
        });
        run.addThemeName("primary");
        var actions = new Div(attempt, run);
        actions.addClassName("heard-actions");
        file.removeAll();
        file.add(
                new FilePreview(uploaded),
                part(
                        new H2(getTranslation("exchange.import.columns")),
                        new Paragraph(getTranslation("exchange.import.columnshelp")),
                        columns),
                part(rest),
                part(actions),
                part(report));
    }

    private static Section part(Component... components) {
        var part = new Section(components);
        part.addClassName("heard-section");
        return part;
    }

    private void refresh() {
        file.removeAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.import.heading");
    }
}
