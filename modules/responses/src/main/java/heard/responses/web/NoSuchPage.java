package heard.responses.web;

/** There is no page at this address, or it is not for the public. */
final class NoSuchPage extends RuntimeException {
    private static final long serialVersionUID = 1;
}
