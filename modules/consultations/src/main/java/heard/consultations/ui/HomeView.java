package heard.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.shared.Role;
import heard.shared.Waiting;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What is under way, and what to do next; the first step where there is nothing yet. */
@Route("")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    HomeView(ConsultationReading reading, List<Waiting.Room> rooms) {
        var member = CurrentMember.require();
        add(new PageHeading(
                getTranslation("consultations.home.heading", member.name()),
                getTranslation("consultations.home.help")));
        var waiting = rooms.stream().flatMap(room -> room.waiting().stream()).toList();
        if (!waiting.isEmpty()) add(new WaitingRows(waiting));
        var underWay = reading.all().stream().filter(HomeView::isUnderWay).toList();
        if (!waiting.isEmpty()) add(new H2(getTranslation("consultations.home.underway")));
        add(underWay.isEmpty() ? nothing(member) : new ConsultationRows(underWay));
    }

    private static boolean isUnderWay(ConsultationDetails each) {
        return each.status() != Status.REPORTED && each.status() != Status.DESTROYED;
    }

    private EmptyState nothing(Member member) {
        var heading = getTranslation("consultations.home.empty.heading");
        if (!member.is(Role.ORGANISER)) {
            return new EmptyState(heading, getTranslation("consultations.home.empty.wait"));
        }
        var begin = new Button(getTranslation("consultations.home.empty.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(_ -> begin.getUI().ifPresent(ui -> ui.navigate(CreateView.class)));
        return new EmptyState(heading, getTranslation("consultations.home.empty.sentence"), begin);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.navigation.home");
    }
}
