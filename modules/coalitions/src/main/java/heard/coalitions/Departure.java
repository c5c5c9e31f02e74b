package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;

/**
 * An organisation that left takes the responses it collected.
 *
 * @param from the coalition that it left
 * @param own its own coalition, into which they go
 */
public record Departure(CoalitionId from, OrganisationId organisation, CoalitionId own) {}
