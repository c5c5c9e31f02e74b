package heard.analysis;

import heard.shared.ThemeId;

/** The codebook has no such theme, any more. */
public final class NoSuchTheme extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchTheme(ThemeId theme) {
        super("no theme " + theme);
    }
}
