package heard.evidence;

import heard.coalitions.Organisation;
import heard.shared.OrganisationId;
import java.util.List;

/**
 * Who approved a draft as it is at this moment.
 *
 * @param version of the draft
 * @param needed by how many organisations, as the agreement says
 */
public record Approvals(String version, int needed, List<Approval> given) {
    /**
     * An organisation's.
     *
     * @param by the name of the person who approved
     * @param unread how many quotes the agreement withheld from them
     */
    public record Approval(Organisation organisation, String by, int unread) {}

    public Approvals {
        given = List.copyOf(given);
    }

    public int missing() {
        return Math.max(0, needed - given.size());
    }

    public boolean isBy(OrganisationId organisation) {
        return given.stream().anyMatch(approval -> approval.organisation().id().equals(organisation));
    }
}
