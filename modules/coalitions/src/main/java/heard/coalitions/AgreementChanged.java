package heard.coalitions;

import java.util.Optional;

/** Somebody else changed the agreement in the meantime; nothing of this change was kept. */
public class AgreementChanged extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<AgreementVersion> now;

    AgreementChanged(Optional<AgreementVersion> now) {
        super("the agreement is another by now");
        this.now = now;
    }

    /** What is proposed now; empty when nothing is. */
    public Optional<AgreementVersion> now() {
        return now;
    }
}
