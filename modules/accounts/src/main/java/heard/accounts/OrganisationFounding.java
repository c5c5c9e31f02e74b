package heard.accounts;

import heard.coalitions.AnotherCoalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.Organisation;
import heard.shared.CoalitionId;
import heard.shared.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings an organisation into the installation, with a coalition of its own and the link for its first administrator. */
@Component
public class OrganisationFounding {
    /**
     * What was made.
     *
     * @param token of the link for its first administrator
     */
    public record Founded(Organisation organisation, String token) {}

    private final CoalitionForming forming;
    private final PlaceOffering offering;
    private final AnotherCoalition another;

    OrganisationFounding(CoalitionForming forming, PlaceOffering offering, AnotherCoalition another) {
        this.forming = forming;
        this.offering = offering;
        this.another = another;
    }

    /** All or nothing. Whether it may be is asked by the use cases. */
    public Founded found(String name, String administrator, String email) {
        var own = CoalitionId.next();
        return another.in(own, () -> {
            var organisation =
                    forming.form(own, name.strip(), List.of(name.strip())).lead();
            var token = offering.offer(email, administrator, own, organisation.id(), Role.ofOrganisations());
            return new Founded(organisation, token);
        });
    }
}
