package heard.consultations;

import heard.coalitions.Organisation;
import heard.shared.CoalitionId;
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
}
