package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;

/**
 * An organisation does not belong to a coalition any more.
 *
 * @param own its own coalition, where its people go on
 */
public record OrganisationLeft(CoalitionId coalition, OrganisationId organisation, CoalitionId own) {}
