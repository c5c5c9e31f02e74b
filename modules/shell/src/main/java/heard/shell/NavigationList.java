package heard.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import heard.shared.NavigationEntry.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The navigation beside the screen: lists of places, each with its heading. */
final class NavigationList extends SideNav {
    private static final long serialVersionUID = 1;

    private NavigationList(String heading, List<Place> places) {
        super(heading);
        places.forEach(place -> addItem(item(place, places)));
        setVisible(!places.isEmpty());
    }

    /** The lists for a reader who is in that consultation, or in none. */
    static List<NavigationList> of(Places places, Optional<Place> consultation) {
        var home = new NavigationList("", places.of(Scope.HOME));
        home.getElement().setAttribute("aria-label", home.getTranslation("shell.navigation.main"));
        home.setLabel(null);
        var inside = consultation.map(here -> new NavigationList(here.name(), places.inside(here)));
        var coalition = titled("shell.navigation.coalition", places.of(Scope.COALITION));
        var administration = titled("shell.navigation.administration", places.of(Scope.ADMINISTRATION));
        return Stream.of(Optional.of(home), inside, coalition, administration)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NavigationList> titled(String key, List<Place> places) {
        if (places.isEmpty()) return Optional.empty();
        var list = new NavigationList("", places);
        list.setLabel(list.getTranslation(key));
        return Optional.of(list);
    }

    /** A place inside a consultation stays marked in the screens below it, unless one of those is in the list itself. */
    private static SideNavItem item(Place place, List<Place> all) {
        var item = new SideNavItem(place.name(), place.path());
        var below = place.path() + "/";
        item.setMatchNested(!place.within().isEmpty()
                && all.stream().noneMatch(other -> other.path().startsWith(below)));
        return item;
    }
}
