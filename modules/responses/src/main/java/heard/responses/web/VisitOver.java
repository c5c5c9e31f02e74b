package heard.responses.web;

/** The cookie is gone, too old or not ours, or the form is not one that we made for its holder. */
final class VisitOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String slug;

    VisitOver(String slug) {
        this.slug = slug;
    }

    /** Address of the consultation; empty when it was none. */
    String slug() {
        return slug;
    }
}
