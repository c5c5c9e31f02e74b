package heard.analysis;

/** The codebook has another theme of that name; nothing was changed. */
public final class ThemeNameTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    ThemeNameTaken(String name) {
        super("there is a theme " + name);
    }
}
