package heard.accounts;

import heard.shared.CoalitionId;

/**
 * A coalition in which somebody works.
 *
 * @param lead its lead organisation, by name
 * @param here whether they are at work there at this moment
 */
public record Workplace(CoalitionId coalition, String name, String lead, boolean here) {}
