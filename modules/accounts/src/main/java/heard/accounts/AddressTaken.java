package heard.accounts;

/** Another account has the e-mail address of somebody who is new here: an address alone never opens an account. */
public final class AddressTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    AddressTaken() {
        super("another account has this e-mail address");
    }
}
