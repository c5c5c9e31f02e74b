package heard.consultations;

import heard.coalitions.Organisation;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.List;

/**
 * A consultation as the public sees it.
 *
 * @param organisations of the coalition, the lead organisation first
 */
public record PublicConsultation(
        CoalitionId coalition, String coalitionName, List<Organisation> organisations, ConsultationDetails details) {
    public PublicConsultation {
        organisations = List.copyOf(organisations);
    }

    /** The same as that organisation asks it, which then collects the responses. */
    public PublicConsultation collectedBy(OrganisationId collector) {
        return new PublicConsultation(coalition, coalitionName, organisations, details.collectedBy(collector));
    }
}
