package heard.accounts;

import heard.coalitions.Organisation;

/**
 * An organisation as administrators of the installation see it.
 *
 * @param members how many accounts work for it
 * @param coalitions in how many coalitions they do
 */
public record OrganisationRow(Organisation organisation, int members, int coalitions) {}
