package heard.evidence;

import heard.shared.ConsultationId;
import heard.shared.DossierId;

/** A dossier was sealed. */
public record DossierSealed(DossierId dossier, ConsultationId consultation) {}
