package heard.accounts.ui;

import com.vaadin.flow.server.VaadinSession;
import heard.accounts.OwnAccount;
import java.util.Optional;
import java.util.UUID;

/** The sign-in of the browser in which the screen stands. */
final class HereSignedIn {
    private HereSignedIn() {}

    /** A random id where there is none. */
    static UUID id() {
        var session = VaadinSession.getCurrent().getSession();
        return Optional.ofNullable((UUID) session.getAttribute(OwnAccount.SIGN_IN))
                .orElseGet(UUID::randomUUID);
    }
}
