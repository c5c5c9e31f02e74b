package heard.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import jakarta.annotation.security.PermitAll;

/** The frame of every staff screen: where one is, where one can go, and the screen itself. */
@Layout
@PermitAll
@SpringComponent
@UIScope
class StaffLayout extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1;

    private final transient Places places;
    private final Whereabouts whereabouts;
    private final Div navigation = new Div();
    private final Main screen = new Main();

    StaffLayout(Places places, Whereabouts whereabouts, AccountMenu menu) {
        this.places = places;
        this.whereabouts = whereabouts;
        screen.addClassName("heard-screen");
        screen.getElement().setAttribute("tabindex", "-1");
        setContent(screen);
        setPrimarySection(Section.NAVBAR);
        var goTo = new GoTo(places);
        addToNavbar(new SkipLink(screen), new DrawerButton(), whereabouts, goTo.button(), menu);
        navigation.addClassName("heard-navigation");
        addToDrawer(new Scroller(navigation));
        goTo.listen(this);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        screen.getElement().removeAllChildren();
        screen.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        screen.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = places.consultationAt(event.getLocation().getPath());
        whereabouts.show(here);
        navigation.removeAll();
        NavigationList.of(places, here).forEach(navigation::add);
        if (isOverlay()) setDrawerOpened(false);
    }
}
