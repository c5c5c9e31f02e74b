package heard.invitations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.coalitions.Organisation;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.invitations.CollectorCodes;
import heard.look.AddressedIds;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.shared.Role;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What to hand out so that people find the way: links, QR codes, posters, paper forms and codes; and who needs a code. */
@Route(InvitationsNavigation.INVITE)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading reading;
    private final transient CoalitionReading coalitions;
    private final transient CollectorCodes codes;
    private final transient InviteParts parts;

    InviteView(ConsultationReading reading, CoalitionReading coalitions, CollectorCodes codes, InviteParts parts) {
        this.reading = reading;
        this.coalitions = coalitions;
        this.codes = codes;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressedIds.consultation(event).flatMap(reading::find).orElseThrow(NotFoundException::new));
    }

    private void show(ConsultationDetails details) {
        removeAll();
        var organises = CurrentMember.require().is(Role.ORGANISER);
        add(new PageHeading(getPageTitle(), getTranslation("invitations.help")));
        if (details.status() != Status.DESTROYED) {
            add(parts.admission(details, organises, () -> show(reading.require(details.id()))));
        }
        if (details.status() == Status.DRAFT) add(notYet());
        else addInvitations(details, organises);
    }

    private EmptyState notYet() {
        return new EmptyState(getTranslation("invitations.draft"), getTranslation("invitations.draft.sentence"));
    }

    private void addInvitations(ConsultationDetails details, boolean organises) {
        var organisations = coalitions.current().organisations();
        var chosen = own(organisations);
        var rows = parts.rows(details);
        var cards = organises ? Optional.of(parts.codes(details, organisations, chosen)) : Optional.<CodesPanel>empty();
        if (organisations.size() == 1) {
            rows.show(Optional.empty());
        } else {
            rows.show(Optional.of(codes.of(details.id(), chosen.id())));
            add(collectors(organisations, chosen, organisation -> {
                rows.show(Optional.of(codes.of(details.id(), organisation.id())));
                cards.ifPresent(panel -> panel.collectedBy(organisation));
            }));
        }
        add(rows);
        cards.ifPresent(this::add);
    }

    /** One's own to begin with. */
    private static Organisation own(List<Organisation> organisations) {
        var own = CurrentMember.require().organisation();
        return organisations.stream()
                .filter(each -> each.id().equals(own))
                .findFirst()
                .orElseGet(organisations::getFirst);
    }

    /** Whose guests the people are. */
    private Select<Organisation> collectors(
            List<Organisation> organisations, Organisation chosen, Consumer<Organisation> changed) {
        var choice = new Select<Organisation>();
        choice.setLabel(getTranslation("invitations.collector"));
        choice.setHelperText(getTranslation("invitations.collector.help"));
        choice.setItems(organisations);
        choice.setItemLabelGenerator(Organisation::name);
        choice.addClassNames("heard-wide-choice", "heard-section");
        choice.setValue(chosen);
        choice.addValueChangeListener(event -> changed.accept(event.getValue()));
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitations.navigation.invite");
    }
}
