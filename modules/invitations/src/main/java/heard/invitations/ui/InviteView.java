package heard.invitations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.invitations.CollectorCodes;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.SiteAddress;
import heard.shared.Role;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** What to hand out so that people find the way: links, QR codes and posters, by language and by organisation. */
@Route(ConsultationsNavigation.INVITE)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading reading;
    private final transient CoalitionReading coalitions;
    private final transient CollectorCodes codes;
    private final transient SiteAddress site;

    InviteView(ConsultationReading reading, CoalitionReading coalitions, CollectorCodes codes, SiteAddress site) {
        this.reading = reading;
        this.coalitions = coalitions;
        this.codes = codes;
        this.site = site;
    }

    static boolean isFor(Member member) {
        return member.is(Role.ORGANISER) || member.is(Role.FACILITATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var details = Asked.consultation(event.getRouteParameters(), reading);
        add(new PageHeading(
                getTranslation("consultations.navigation.invite"), getTranslation("consultations.invite.help")));
        if (details.status() == Status.DRAFT) add(notYet());
        else addInvitations(details);
    }

    private EmptyState notYet() {
        return new EmptyState(
                getTranslation("consultations.invite.draft"), getTranslation("consultations.invite.draft.sentence"));
    }

    private void addInvitations(ConsultationDetails details) {
        var organisations = coalitions.current().organisations();
        var rows = new InvitationRows(details, site);
        if (organisations.size() > 1) add(collectors(organisations, details, rows));
        else rows.show(Optional.empty());
        add(rows);
    }

    /** Whose guests the people are; one's own organisation to begin with. */
    private Select<Organisation> collectors(
            List<Organisation> organisations, ConsultationDetails details, InvitationRows rows) {
        var choice = new Select<Organisation>();
        choice.setLabel(getTranslation("consultations.invite.collector"));
        choice.setHelperText(getTranslation("consultations.invite.collector.help"));
        choice.setItems(organisations);
        choice.setItemLabelGenerator(Organisation::name);
        choice.addClassName("heard-wide-choice");
        choice.addValueChangeListener(event ->
                rows.show(Optional.of(codes.of(details.id(), event.getValue().id()))));
        var own = CurrentMember.require().organisation();
        choice.setValue(organisations.stream()
                .filter(each -> each.id().equals(own))
                .findFirst()
                .orElseGet(organisations::getFirst));
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.navigation.invite");
    }
}
