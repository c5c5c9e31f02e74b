package heard.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.consultations.AddressInUse;
import heard.consultations.ConsultationCreating;
import heard.consultations.ConsultationForm;
import heard.consultations.ConsultationFormNotValid;
import heard.look.Notices;
import heard.look.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** Begins a consultation. */
@Route(ConsultationsNavigation.CREATE)
@RolesAllowed("ORGANISER")
class CreateView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationCreating creating;
    private final transient ConsultationForm beginning = Beginnings.form(CurrentMember.require(), LocalDate.now());
    private final FormFields fields;

    CreateView(ConsultationCreating creating, CoalitionReading coalitions) {
        this.creating = creating;
        fields = new FormFields(beginning, coalitions.current().organisations(), false);
        var create = new Button(getTranslation("consultations.create.doit"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(create);
        foot.addClassNames("heard-form-foot", "heard-actions");
        add(new PageHeading(getPageTitle(), getTranslation("consultations.create.help")), fields, foot);
    }

    private void create() {
        try {
            var id = creating.create(Beginnings.addressed(fields.form(beginning)));
            getUI().ifPresent(ui -> ui.navigate(ConsultationsNavigation.overview(id)));
            Notices.success(getTranslation("consultations.create.done"));
        } catch (ConsultationFormNotValid invalid) {
            fields.mark(invalid.problems());
        } catch (AddressInUse _) {
            fields.markTaken();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.create.heading");
    }
}
