package heard.coalitions;

import heard.shared.OrganisationId;

/**
 * An organisation, which hosts consultations and has members.
 *
 * @param name as it writes itself
 */
public record Organisation(OrganisationId id, String name) {}
