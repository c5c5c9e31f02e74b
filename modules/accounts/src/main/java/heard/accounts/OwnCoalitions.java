package heard.accounts;

import heard.coalitions.AnotherCoalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.CoalitionReading;
import heard.coalitions.Organisation;
import heard.shared.CoalitionId;
import org.springframework.stereotype.Component;

/** Finds the coalition in which an organisation is alone, or forms it. */
@Component
public class OwnCoalitions {
    private final PlacesOfAccounts places;
    private final CoalitionReading coalitions;
    private final CoalitionForming forming;
    private final AnotherCoalition another;

    OwnCoalitions(
            PlacesOfAccounts places, CoalitionReading coalitions, CoalitionForming forming, AnotherCoalition another) {
        this.places = places;
        this.coalitions = coalitions;
        this.forming = forming;
        this.another = another;
    }

    /**
     * One where some of its people work, else a new one by its name.
     *
     * @param but the coalition that it leaves, which is never the one
     */
    public CoalitionId of(Organisation organisation, CoalitionId but) {
        return places.of(organisation.id()).stream()
                .filter(id -> !id.equals(but))
                .filter(id ->
                        another.in(id, coalitions::current).organisations().size() == 1)
                .findFirst()
                .orElseGet(() -> form(organisation));
    }

    private CoalitionId form(Organisation organisation) {
        var id = CoalitionId.next();
        return another.in(id, () -> forming.formAlone(id, organisation.name(), organisation)
                .id());
    }
}
