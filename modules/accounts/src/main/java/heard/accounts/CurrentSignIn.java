package heard.accounts;

import heard.shared.CoalitionId;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/** The sign-in that a browser's session stands for. */
final class CurrentSignIn {
    private static final String COALITION = "heard.coalition";

    private static final String NOTED = "heard.sign-in.noted";

    private CurrentSignIn() {}

    /** Whether this is asked of the session for the first time. */
    static boolean isNew(HttpSession session) {
        var isNew = session.getAttribute(NOTED) == null;
        if (isNew) session.setAttribute(NOTED, true);
        return isNew;
    }

    static Optional<UUID> of(HttpSession session) {
        return Optional.ofNullable((UUID) session.getAttribute(OwnAccount.SIGN_IN));
    }

    /** The coalition that its member chose to work in; empty: where the sign-in began. */
    static Optional<CoalitionId> coalition(HttpSession session) {
        return Optional.ofNullable((UUID) session.getAttribute(COALITION)).map(CoalitionId::new);
    }

    static void workIn(HttpSession session, CoalitionId coalition) {
        session.setAttribute(COALITION, coalition.value());
    }

    /** Of a sign-in before this one in the same session nothing is left. */
    static void keep(HttpSession session, UUID id) {
        if (!id.equals(session.getAttribute(OwnAccount.SIGN_IN))) {
            session.removeAttribute(NOTED);
            session.removeAttribute(COALITION);
        }
        session.setAttribute(OwnAccount.SIGN_IN, id);
    }
}
