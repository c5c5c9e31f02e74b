package heard.questionnaires;

import heard.shared.LocalizedText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person may choose, one row of a grid, or one statement.
 *
 * @param name what an answer records: stays the same in every language and version
 * @param label what the person reads
 * @param traits absent in what was stored before there were any
 */
public record Choice(
        String name, LocalizedText label, @Nullable Set<Trait> traits) {
    /** What sets a choice apart from the others. */
    public enum Trait {
        /** Taken alone: "none of these". */
        EXCLUSIVE,
        /** Asks for words: "other". At most one choice of a question does. */
        WITH_WORDS
    }

    public Choice {
        var given = Objects.requireNonNullElse(traits, Set.<Trait>of());
        traits = given.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(given));
    }

    public Choice(String name, LocalizedText label) {
        this(name, label, Set.of());
    }

    public Choice withName(String changed) {
        return new Choice(changed, label, traits);
    }

    public Choice withLabel(LocalizedText changed) {
        return new Choice(name, changed, traits);
    }

    /** With the trait, or without it. */
    public Choice with(Trait trait, boolean has) {
        var changed = EnumSet.noneOf(Trait.class);
        if (traits != null) changed.addAll(traits);
        if (has) changed.add(trait);
        else changed.remove(trait);
        return new Choice(name, label, changed);
    }

    public boolean standsAlone() {
        return traits != null && traits.contains(Trait.EXCLUSIVE);
    }

    public boolean takesWords() {
        return traits != null && traits.contains(Trait.WITH_WORDS);
    }
}
