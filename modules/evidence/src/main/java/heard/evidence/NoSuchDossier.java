package heard.evidence;

import heard.shared.DossierId;

/** The current coalition has no dossier of that id. */
public final class NoSuchDossier extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchDossier(DossierId id) {
        super("no dossier " + id);
    }
}
