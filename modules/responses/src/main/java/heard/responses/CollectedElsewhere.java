package heard.responses;

/** Somebody meant to add a response as if another organisation than their own had collected it. */
public class CollectedElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1;

    CollectedElsewhere() {
        super("only one's own organisation's responses can be added");
    }
}
