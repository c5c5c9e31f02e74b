package heard.evidence;

import heard.shared.DossierId;

/** A sealed dossier does not change. */
public final class DossierIsSealed extends RuntimeException {
    private static final long serialVersionUID = 1;

    DossierIsSealed(DossierId id) {
        super("sealed: " + id);
    }
}
