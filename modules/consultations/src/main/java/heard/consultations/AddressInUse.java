package heard.consultations;

/** The public address belongs to another consultation, or may no longer change. */
public final class AddressInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    AddressInUse(String slug) {
        super("the address " + slug + " is in use");
    }
}
