package heard.invitations;

import heard.shared.OrganisationId;

/** A code that works, and the organisation that collects what comes by it. */
public record Admitted(InvitationCode code, OrganisationId organisation) {}
