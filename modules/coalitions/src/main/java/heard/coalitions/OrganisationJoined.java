package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;

/** An organisation belongs to a coalition from now on: the agreement that names it came into force. */
public record OrganisationJoined(CoalitionId coalition, OrganisationId organisation) {}
