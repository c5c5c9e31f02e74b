package heard.invitations;

import heard.shared.OrganisationId;
import java.time.LocalDate;

/**
 * Codes that were made together.
 *
 * @param name for whom they were made
 * @param organisation that collects what comes by them
 * @param made how many
 * @param used how many of them, as far as it may be told
 * @param works whether those that nobody used still work; false once they are called back
 */
public record Batch(
        BatchId id, String name, OrganisationId organisation, LocalDate madeOn, int made, Used used, boolean works) {}
