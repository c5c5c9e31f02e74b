package heard.analysis;

import heard.shared.ThemeId;
import java.util.Set;

/**
 * Which excerpts.
 *
 * @param themes any when empty
 * @param onlyQuotable only of people who agree, at this moment, to be quoted outside the coalition
 */
public record ExcerptFilter(Set<ThemeId> themes, boolean onlyQuotable) {
    public static final ExcerptFilter ALL = new ExcerptFilter(Set.of(), false);

    public ExcerptFilter {
        themes = Set.copyOf(themes);
    }
}
