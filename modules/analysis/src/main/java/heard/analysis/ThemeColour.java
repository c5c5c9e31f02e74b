package heard.analysis;

import java.util.Locale;

/** Ten colours that can be told apart, in the light and in the dark, by most who see colours differently as well. */
public enum ThemeColour {
    OCEAN,
    RUST,
    MOSS,
    PLUM,
    OCHRE,
    TEAL,
    ROSE,
    SLATE,
    INDIGO,
    OLIVE;

    /** The colour of the nth theme, from 0. */
    static ThemeColour of(int position) {
        return values()[position % values().length];
    }

    /** Its CSS value. */
    public String css() {
        return "var(--theme-" + name().toLowerCase(Locale.ROOT) + ")";
    }

    /** The message key of its name. */
    public String key() {
        return "analysis.colour." + name().toLowerCase(Locale.ROOT);
    }
}
