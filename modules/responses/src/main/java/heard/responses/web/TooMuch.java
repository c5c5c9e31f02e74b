package heard.responses.web;

/** More was sent than a form can hold; nothing of it was read. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
}
