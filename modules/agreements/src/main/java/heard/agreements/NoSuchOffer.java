package heard.agreements;

/** That coalition does not ask the member's organisation (any more). */
public class NoSuchOffer extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchOffer() {
        super("no such offer");
    }
}
