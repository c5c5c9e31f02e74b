package heard.questionnaires;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person may choose, one row of a grid, or one statement.
 *
 * @param name what an answer records: stays the same in every language and version
 * @param label what the person reads
 * @param traits absent in what was stored before there were any
 * @param columns from a name to what the choice says under it, for filters to look at: {@code region} to {@code north}
 */
public record Choice(
        String name,
        LocalizedText label,
        @Nullable Set<Trait> traits,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        Map<String, String> columns) {
    /** The column that every choice has. */
    public static final String NAME = "name";

    /** The column that a statement has which a participant added: in what language. No organiser's column begins so. */
    private static final String ADDED = "~added";

    /** The column of one that is no longer shown. */
    private static final String GONE = "~gone";

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
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(columns, Map.of())));
    }

    public Choice(String name, LocalizedText label, Set<Trait> traits) {
        this(name, label, traits, Map.of());
    }

    public Choice(String name, LocalizedText label) {
        this(name, label, Set.of());
    }

    /** A statement that a participant wrote in that language, and that somebody has read since. */
    public static Choice added(String name, LocalizedText label, Language written) {
        return new Choice(name, label, Set.of(), Map.of(ADDED, written.tag()));
    }

    /** A statement that a participant added, and that is shown no more: what others said to it is still counted. */
    public static Choice gone(String name, Language written) {
        return new Choice(name, LocalizedText.NONE, Set.of(), Map.of(ADDED, written.tag(), GONE, GONE));
    }

    @JsonIgnore
    public boolean isAdded() {
        return columns().containsKey(ADDED);
    }

    /** Whether it is one that nobody is asked any more. */
    @JsonIgnore
    public boolean isGone() {
        return columns().containsKey(GONE);
    }

    /** The language in which a participant wrote it; empty when the organiser did. */
    public Optional<Language> addedIn() {
        return Optional.ofNullable(columns().get(ADDED)).map(Language::new);
    }

    public Choice withName(String changed) {
        return new Choice(changed, label, traits, columns);
    }

    public Choice withLabel(LocalizedText changed) {
        return new Choice(name, changed, traits, columns);
    }

    /** With the trait, or without it. */
    public Choice with(Trait trait, boolean has) {
        var changed = EnumSet.noneOf(Trait.class);
        if (traits != null) changed.addAll(traits);
        if (has) changed.add(trait);
        else changed.remove(trait);
        return new Choice(name, label, changed, columns);
    }

    /** With that said under the column; without the column when it says nothing. */
    public Choice with(String column, String said) {
        var changed = new LinkedHashMap<>(columns());
        if (said.isBlank()) changed.remove(column);
        else changed.put(column, said);
        return new Choice(name, label, traits, changed);
    }

    @Override
    public Map<String, String> columns() {
        return columns == null ? Map.of() : columns;
    }

    /** What it says under a column, {@code name} among them; empty where it says nothing. */
    public String in(String column) {
        return column.equals(NAME) ? name : columns().getOrDefault(column, "");
    }

    public boolean standsAlone() {
        return traits != null && traits.contains(Trait.EXCLUSIVE);
    }

    public boolean takesWords() {
        return traits != null && traits.contains(Trait.WITH_WORDS);
    }
}
