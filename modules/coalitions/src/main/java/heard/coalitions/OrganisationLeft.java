package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;

/** An organisation does not belong to a coalition any more. */
public record OrganisationLeft(CoalitionId coalition, OrganisationId organisation) {}
