package heard.questionnaires;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What only some questions have. Questionnaires that were stored before there was any of it read as having none.
 *
 * @param rows of GRID, or the statements of STATEMENTS
 * @param value CEL: of CALCULATED and HIDDEN what it is (of HIDDEN: when the link says nothing), of all others what
 *     stands in the field when the question is first asked; null: nothing
 * @param media images and recordings of the question
 * @param filter CEL over {@code choice}, with its name and columns, and {@code answers}: which choices, of GRID and STATEMENTS
 *     which rows, are offered; null: all
 * @param adding of STATEMENTS with {@link Trait#ADDING}: how many and how long; null: as usual
 */
public record Details(
        List<Choice> rows,
        Set<Trait> traits,
        Limits limits,
        @Nullable String value,
        List<Medium> media,
        @Nullable String filter,
        @Nullable Adding adding) {
    public static final Details NONE = new Details(List.of(), Set.of(), Limits.NONE, null, List.of(), null);

    public Details {
        rows = List.copyOf(rows);
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
        if (value != null && value.isBlank()) value = null;
        media = List.copyOf(media);
        if (filter != null && filter.isBlank()) filter = null;
    }

    /** With nothing said of what participants may add. */
    public Details(
            List<Choice> rows,
            Set<Trait> traits,
            Limits limits,
            @Nullable String value,
            List<Medium> media,
            @Nullable String filter) {
        this(rows, traits, limits, value, media, filter, null);
    }

    public Details withRows(List<Choice> changed) {
        return new Details(changed, traits, limits, value, media, filter, adding);
    }

    /** With the trait, or without it. */
    public Details with(Trait trait, boolean has) {
        var changed = EnumSet.noneOf(Trait.class);
        changed.addAll(traits);
        if (has) changed.add(trait);
        else changed.remove(trait);
        return new Details(rows, changed, limits, value, media, filter, adding);
    }

    public Details withLimits(Limits changed) {
        return new Details(rows, traits, changed, value, media, filter, adding);
    }

    public Details withValue(@Nullable String changed) {
        return new Details(rows, traits, limits, changed, media, filter, adding);
    }

    /** The image, or the recording; without files when there is none. */
    public Medium medium(Medium.Kind kind) {
        return media.stream()
                .filter(medium -> medium.kind() == kind)
                .findFirst()
                .orElse(Medium.none(kind));
    }

    /** With that one in the place of the other of its kind; one without files is none. */
    public Details with(Medium changed) {
        var others = media.stream().filter(medium -> medium.kind() != changed.kind());
        var kept = changed.files().isEmpty() ? Stream.<Medium>empty() : Stream.of(changed);
        return withMedia(Stream.concat(others, kept)
                .sorted(Comparator.comparing(Medium::kind))
                .toList());
    }

    public Details withMedia(List<Medium> changed) {
        return new Details(rows, traits, limits, value, changed, filter, adding);
    }

    public Details withFilter(@Nullable String changed) {
        return new Details(rows, traits, limits, value, media, changed, adding);
    }

    public Details withAdding(@Nullable Adding changed) {
        return new Details(rows, traits, limits, value, media, filter, changed);
    }
}
