package heard.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.coalitions.CoalitionReading;
import heard.consultations.AddressInUse;
import heard.consultations.ConsultationChanged;
import heard.consultations.ConsultationChanging;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationFormNotValid;
import heard.consultations.ConsultationReading;
import heard.consultations.PublicConsultations;
import heard.consultations.Status;
import heard.look.AddressedIds;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.look.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.BooleanSupplier;

/** Changes what is said of a consultation, and shows the privacy notice that follows from it. */
@Route(ConsultationsNavigation.SETTINGS)
@RolesAllowed("ORGANISER")
class SettingsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading reading;
    private final transient ConsultationChanging changing;
    private final transient CoalitionReading coalitions;
    private final transient PublicConsultations published;
    private final transient Texts texts;
    private transient BooleanSupplier unsaved = () -> false;

    SettingsView(
            ConsultationReading reading,
            ConsultationChanging changing,
            CoalitionReading coalitions,
            PublicConsultations published,
            Texts texts) {
        this.reading = reading;
        this.changing = changing;
        this.coalitions = coalitions;
        this.published = published;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressedIds.consultation(event).flatMap(reading::find).orElseThrow(NotFoundException::new));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved.getAsBoolean()) UnsavedTyping.ask(event);
    }

    private void show(ConsultationDetails details) {
        removeAll();
        var coalition = coalitions.current();
        var isDraft = details.status() == Status.DRAFT;
        var fields = new FormFields(details.form(), coalition.organisations(), !isDraft);
        var shown = fields.form(details.form());
        unsaved = () -> !fields.form(details.form()).equals(shown);
        UnsavedTyping.watch(this);
        var save = new Button(getTranslation("consultations.settings.save"), _ -> save(details, fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(save);
        foot.addClassNames("heard-form-foot", "heard-actions");
        var help = isDraft ? "consultations.settings.help.draft" : "consultations.settings.help.later";
        add(new PageHeading(getPageTitle(), getTranslation(help)), fields, foot, notice(details));
    }

    private Section notice(ConsultationDetails details) {
        var section = new Section(new H2(getTranslation("consultations.settings.notice")));
        section.addClassName("heard-section");
        section.add(new NoticePreview(published.of(details), texts));
        return section;
    }

    private void save(ConsultationDetails before, FormFields fields) {
        try {
            changing.change(before.id(), before.revision(), fields.form(before.form()));
            show(reading.require(before.id()));
            Notices.success(getTranslation("consultations.settings.saved"));
        } catch (ConsultationFormNotValid invalid) {
            fields.mark(invalid.problems());
        } catch (AddressInUse _) {
            fields.markTaken();
        } catch (ConsultationChanged _) {
            Notices.error(
                    getTranslation("consultations.settings.changed"),
                    getTranslation("consultations.settings.changed.todo"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.settings.heading");
    }
}
