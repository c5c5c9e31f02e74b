package heard.agreements;

import heard.coalitions.AgreementVersion;
import heard.shared.CoalitionId;

/**
 * A coalition that asks an organisation to join.
 *
 * @param name of the coalition
 */
public record Offer(CoalitionId coalition, String name, AgreementVersion inForce, AgreementVersion proposed) {}
