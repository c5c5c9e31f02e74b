package heard.evidence;

import heard.shared.ConsultationId;
import heard.shared.DossierId;

/** Somebody has taken back words that a sealed dossier uses. */
public record DossierMarked(DossierId dossier, ConsultationId consultation) {}
