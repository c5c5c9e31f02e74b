package heard.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import heard.accounts.LinkCookie;
import heard.accounts.PlaceAccepting;
import heard.look.EmptyState;
import heard.look.Listing;
import heard.look.Notices;
import heard.look.OtherTabs;
import heard.look.PageHeading;
import heard.shared.Role;
import jakarta.annotation.security.PermitAll;

/** Where the link leads of somebody who has an account and is asked to work in another coalition. */
@Route("join")
@PermitAll
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient PlaceAccepting accepting;
    private final transient LinkCookie cookie;

    JoinView(PlaceAccepting accepting, LinkCookie cookie) {
        this.accepting = accepting;
        this.cookie = cookie;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var token = cookie.held("welcome", VaadinServletRequest.getCurrent().getHttpServletRequest())
                .orElse("");
        add(accepting.offer(token).map(offer -> question(token, offer)).orElseGet(this::gone));
    }

    private Component question(String token, PlaceAccepting.Offer offer) {
        var accept = new Button(getTranslation("accounts.join.accept"), _ -> accept(token));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button(getTranslation("accounts.join.decline"), _ -> decline(token));
        var actions = new Div(accept, decline);
        actions.addClassName("heard-actions");
        var roles = Role.ofOrganisations().stream()
                .filter(offer.roles()::contains)
                .map(role -> getTranslation(RoleChoice.key(role)))
                .collect(Listing.joining());
        var sentence = getTranslation("accounts.join.sentence", offer.coalition(), offer.organisation());
        return new Div(
                new PageHeading(getPageTitle(), sentence),
                new Paragraph(getTranslation("accounts.join.roles", roles)),
                new Paragraph(getTranslation("accounts.join.happens")),
                actions);
    }

    private Component gone() {
        var home = new Button(getTranslation("accounts.join.home"), _ -> home());
        return new EmptyState(
                getTranslation("accounts.join.gone"), getTranslation("accounts.join.gone.sentence"), home);
    }

    private void accept(String token) {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        if (accepting.accept(token, session)) {
            OtherTabs.close();
            UI.getCurrent().getPage().setLocation("/staff");
        } else {
            removeAll();
            add(gone());
        }
    }

    private void decline(String token) {
        accepting.decline(token);
        Notices.success(getTranslation("accounts.join.declined"));
        home();
    }

    private static void home() {
        UI.getCurrent().navigate("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.join.heading");
    }
}
