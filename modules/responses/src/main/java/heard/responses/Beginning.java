package heard.responses;

import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;

/** With what a response begins. */
record Beginning(ConsultationId consultation, OrganisationId organisation, int version, Language language) {}
