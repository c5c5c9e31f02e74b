package heard.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.coalitions.CurrentMember;
import heard.consultations.ConsultationReading;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.shared.Role;
import jakarta.annotation.security.PermitAll;

/** Every consultation of the coalition. */
@Route(ConsultationsNavigation.LIST)
@PermitAll
class ConsultationListView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    ConsultationListView(ConsultationReading reading) {
        add(new PageHeading(getPageTitle(), getTranslation("consultations.list.help"), actions()));
        var all = reading.all();
        add(
                all.isEmpty()
                        ? new EmptyState(
                                getTranslation("consultations.home.empty.heading"),
                                getTranslation("consultations.list.empty"))
                        : new ConsultationRows(all));
    }

    private Component[] actions() {
        if (!CurrentMember.require().is(Role.ORGANISER)) return new Component[0];
        var create = new Button(getTranslation("consultations.list.create"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickListener(_ -> create.getUI().ifPresent(ui -> ui.navigate(CreateView.class)));
        return new Component[] {create};
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.list.heading");
    }
}
