package heard.questionnaires;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person answered to one question. In JSON the first property tells which kind it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Answer.Text.class),
    @JsonSubTypes.Type(Answer.One.class),
    @JsonSubTypes.Type(Answer.Many.class),
    @JsonSubTypes.Type(Answer.Number.class),
    @JsonSubTypes.Type(Answer.Date.class),
    @JsonSubTypes.Type(Answer.Month.class),
    @JsonSubTypes.Type(Answer.Rows.class),
    @JsonSubTypes.Type(Answer.Ranking.class),
    @JsonSubTypes.Type(Answer.Files.class),
    @JsonSubTypes.Type(Answer.Declined.class),
    @JsonSubTypes.Type(Answer.Entries.class)
})
public sealed interface Answer {
    /** The fields of a form that would send this answer to that question: the way back from reading it. */
    default Map<String, List<String>> fields(String question) {
        return FormFields.of(this, question);
    }

    /** What of it the person wrote in their own words. */
    default Optional<String> words() {
        return switch (this) {
            case Text(var text) -> Optional.of(text);
            case One(var ignored, var said) -> Optional.of(said).filter(each -> !each.isEmpty());
            case Many(var ignored, var said) -> Optional.of(said).filter(each -> !each.isEmpty());
            case Rows(var ignored, var added) ->
                Optional.of(String.join("\n", added)).filter(each -> !each.isEmpty());
            case Number _, Date _, Month _, Ranking _, Files _, Declined _, Entries _ -> Optional.empty();
        };
    }

    /** The same answer, in other words; itself when it has none. */
    default Answer withWords(String changed) {
        return switch (this) {
            case Text _ -> new Text(changed);
            case One(var choice, var ignored) -> new One(choice, changed);
            case Many(var choices, var ignored) -> new Many(choices, changed);
            case Rows(var rows, var ignored) ->
                new Rows(rows, changed.lines().filter(each -> !each.isBlank()).toList());
            case Number _, Date _, Month _, Ranking _, Files _, Declined _, Entries _ -> this;
        };
    }

    /** In the person's own words, to SHORT_TEXT and LONG_TEXT; what came with the link, to HIDDEN. */
    record Text(String text) implements Answer {}

    /**
     * To ONE_OF and YES_NO_NOT_SURE.
     *
     * @param choice the name of the choice taken; {@code yes}, {@code no} or {@code not-sure} to YES_NO_NOT_SURE,
     *     {@code agree}, {@code disagree} or {@code pass} to a statement
     * @param said what was written to a choice that asks for words; else empty
     */
    record One(
            String choice,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String said) implements Answer {
        public static final String YES = "yes";
        public static final String NO = "no";
        public static final String NOT_SURE = "not-sure";
        public static final String AGREE = "agree";
        public static final String DISAGREE = "disagree";
        public static final String PASS = "pass";

        public One {
            said = orEmpty(said);
        }

        public One(String choice) {
            this(choice, "");
        }
    }

    /**
     * To MANY_OF.
     *
     * @param choices the names of the choices taken, in the order of the questionnaire, at least one
     * @param said what was written to a choice that asks for words; else empty
     */
    record Many(
            List<String> choices,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String said) implements Answer {
        public Many {
            choices = List.copyOf(choices);
            said = orEmpty(said);
        }

        public Many(List<String> choices) {
            this(choices, "");
        }
    }

    /** To NUMBER and DECIMAL, and to SCALE and YEAR (a whole number). */
    record Number(BigDecimal number) implements Answer {}

    /** To DATE. */
    record Date(LocalDate date) implements Answer {}

    /** To MONTH. */
    record Month(YearMonth month) implements Answer {}

    /**
     * To GRID and STATEMENTS.
     *
     * @param rows from the name of each row that was answered to its answer: One, Many or Number
     * @param added statements that the person added, each on one line
     */
    record Rows(
            Map<String, Answer> rows,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> added) implements Answer {
        public Rows {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
            added = orNone(added);
        }

        public Rows(Map<String, Answer> rows) {
            this(rows, List.of());
        }
    }

    /** To RANKING: the names of the choices, the first one first. */
    record Ranking(List<String> ranked) implements Answer {
        public Ranking {
            ranked = List.copyOf(ranked);
        }
    }

    /** To FILE, PHOTO and AUDIO. */
    record Files(List<Attached> files) implements Answer {
        public Files {
            files = List.copyOf(files);
        }
    }

    /** "I'm not sure", or "I'd rather not say": an answer to every question that allows it. */
    record Declined(@JsonProperty("declined") Reason reason) implements Answer {
        /** What the person said instead of an answer. */
        public enum Reason {
            NOT_SURE("not-sure", Trait.NOT_SURE),
            RATHER_NOT_SAY("rather-not-say", Trait.RATHER_NOT_SAY);

            private final String word;
            private final Trait trait;

            Reason(String word, Trait trait) {
                this.word = word;
                this.trait = trait;
            }

            /** As conditions, exports and message keys call it. */
            public String word() {
                return word;
            }

            /** What the field of a form sends; no choice may be called so. */
            public String sent() {
                return "~" + word;
            }

            /** What a question has that allows it. */
            public Trait trait() {
                return trait;
            }
        }
    }

    /** What was answered for each person or thing, under the name of a group that repeats. */
    record Entries(List<Entry> entries) implements Answer {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What was answered for one person or thing.
     *
     * @param id tells it from the other entries of the group, see {@link InEntry}
     */
    record Entry(String id, Answers answers) {}

    private static List<String> orNone(@Nullable List<String> added) {
        return List.copyOf(Objects.requireNonNullElse(added, List.of()));
    }

    private static String orEmpty(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }
}
