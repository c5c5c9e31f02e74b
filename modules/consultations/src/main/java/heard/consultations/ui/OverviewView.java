package heard.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.coalitions.CurrentMember;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationDestroying;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationFormNotValid;
import heard.consultations.ConsultationNotOpen;
import heard.consultations.ConsultationOpening;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.look.AddressedIds;
import heard.look.Confirmation;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.look.ReaderLanguage;
import heard.questionnaires.QuestionnaireNotReady;
import heard.shared.Role;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** How a consultation stands, and what to do next. */
@Route(ConsultationsNavigation.OVERVIEW)
@PermitAll
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading reading;
    private final transient ConsultationOpening opening;
    private final transient ConsultationClosing closing;
    private final transient ConsultationDestroying destroying;
    private final transient OverviewParts parts;
    private String title = "";

    OverviewView(
            ConsultationReading reading,
            ConsultationOpening opening,
            ConsultationClosing closing,
            OverviewParts parts,
            ConsultationDestroying destroying) {
        this.destroying = destroying;
        this.reading = reading;
        this.opening = opening;
        this.closing = closing;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressedIds.consultation(event).flatMap(reading::find).orElseThrow(NotFoundException::new));
    }

    private void show(ConsultationDetails details) {
        removeAll();
        var reader = ReaderLanguage.current();
        title = details.title().in(reader);
        var items = parts.readiness(details);
        add(new PageHeading(
                title, details.purpose().in(reader), actions(details, items).toArray(Button[]::new)));
        add(parts.facts(details), parts.next(details, items));
        if (DestructionPanel.isFor(details, CurrentMember.require())) {
            add(new DestructionPanel(destroying, details, () -> show(reading.require(details.id()))));
        }
    }

    private List<Button> actions(ConsultationDetails details, List<Readiness.Item> items) {
        var actions = new ArrayList<Button>();
        if (!CurrentMember.require().is(Role.ORGANISER)) return actions;
        switch (details.status()) {
            case DRAFT -> actions.add(opener(details, "open", Readiness.canOpen(items)));
            case CLOSED -> actions.add(opener(details, "reopen", Readiness.canOpen(items)));
            case OPEN -> {
                if (parts.hasNewDraft(details)) actions.add(opener(details, "renew", Readiness.canOpen(items)));
                actions.add(closer(details));
            }
            case REPORTED, DESTROYED -> {
                return actions;
            }
        }
        return actions;
    }

    private Button opener(ConsultationDetails details, String way, boolean ready) {
        var words = "consultations.overview." + way;
        var button = new Button(getTranslation(words));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(ready);
        button.addClickListener(_ -> Confirmation.askPlainly(
                getTranslation(words + ".question"),
                getTranslation(words + ".happens", details.slug()),
                getTranslation(words),
                () -> open(details)));
        return button;
    }

    private Button closer(ConsultationDetails details) {
        return new Button(
                getTranslation("consultations.overview.close"),
                _ -> Confirmation.ask(
                        getTranslation("consultations.overview.close.question"),
                        getTranslation("consultations.overview.close.happens"),
                        getTranslation("consultations.overview.close"),
                        () -> close(details)));
    }

    private void open(ConsultationDetails details) {
        try {
            opening.open(details.id());
            Notices.success(getTranslation("consultations.overview.opened"));
        } catch (ConsultationFormNotValid | QuestionnaireNotReady | ConsultationNotOpen _) {
            Notices.error(
                    getTranslation("consultations.overview.notready"),
                    getTranslation("consultations.overview.notready.todo"));
        }
        show(reading.require(details.id()));
    }

    private void close(ConsultationDetails details) {
        if (reading.require(details.id()).status() == Status.OPEN) closing.close(details.id());
        Notices.success(getTranslation("consultations.overview.closed"));
        show(reading.require(details.id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
