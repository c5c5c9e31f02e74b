package heard.consultations;

import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A consultation as the public sees it.
 *
 * @param organisations of the coalition, the lead organisation first
 * @param shares what each of them lets the others see of the responses that it collects, as the agreement in force says
 */
public record PublicConsultation(
        CoalitionId coalition,
        String coalitionName,
        List<Organisation> organisations,
        Map<OrganisationId, Scope> shares,
        ConsultationDetails details) {
    public PublicConsultation {
        organisations = List.copyOf(organisations);
        shares = Map.copyOf(shares);
    }

    /** The same as that organisation asks it, which then collects the responses. */
    public PublicConsultation collectedBy(OrganisationId collector) {
        return new PublicConsultation(coalition, coalitionName, organisations, shares, details.collectedBy(collector));
    }

    /** The same as it is asked on paper, for which nobody needs a code. */
    public PublicConsultation onPaper() {
        return new PublicConsultation(coalition, coalitionName, organisations, shares, details.onPaper());
    }

    /** The organisation that collects the responses; empty when it has left the coalition. */
    public Optional<Organisation> collector() {
        return organisations.stream().filter(this::collects).findFirst();
    }

    /** Those that do not collect them. */
    List<Organisation> others() {
        return organisations.stream().filter(each -> !collects(each)).toList();
    }

    private boolean collects(Organisation organisation) {
        return organisation.id().equals(details.organisation());
    }

    /** What the others see of the responses; of an organisation that never agreed to anything, the counts alone. */
    Scope shown() {
        return shares.getOrDefault(details.organisation(), Scope.COUNTS);
    }
}
