package heard.coalitions;

import heard.shared.OrganisationId;
import java.time.Instant;

/**
 * What an organisation said to a version.
 *
 * @param reason why it was declined; else empty
 * @param by the name of the person who answered; empty for a coalition that was formed at once
 */
public record AgreementAnswer(OrganisationId organisation, boolean accepted, String reason, String by, Instant at) {}
