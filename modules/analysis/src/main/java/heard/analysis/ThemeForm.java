package heard.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What one writes about a theme.
 *
 * @param name at most {@value #LONGEST} chars, no other theme of the codebook has it
 * @param description what belongs to it and what does not; may be empty
 * @param colour null for the next that is free
 */
public record ThemeForm(
        String name, String description, @Nullable ThemeColour colour) {
    public static final int LONGEST = 120;

    public ThemeForm {
        name = name.strip();
        description = description.strip();
        if (name.isEmpty() || name.length() > LONGEST) throw new IllegalArgumentException("not a name: " + name);
    }

    /** A theme of which there is only a name. */
    public static ThemeForm named(String name) {
        return new ThemeForm(name, "", null);
    }
}
