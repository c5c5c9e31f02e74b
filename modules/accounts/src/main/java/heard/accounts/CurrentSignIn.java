package heard.accounts;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/** The sign-in that a browser's session stands for. */
final class CurrentSignIn {
    private CurrentSignIn() {}

    static Optional<UUID> of(HttpSession session) {
        return Optional.ofNullable((UUID) session.getAttribute(OwnAccount.SIGN_IN));
    }

    static void keep(HttpSession session, UUID id) {
        session.setAttribute(OwnAccount.SIGN_IN, id);
    }
}
