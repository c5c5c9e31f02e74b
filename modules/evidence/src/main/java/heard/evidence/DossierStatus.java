package heard.evidence;

/** Whether a dossier can still change. */
public enum DossierStatus {
    DRAFT,
    SEALED
}
