package heard.questionnaires.expressions;

import java.util.List;
import java.util.Optional;

/** How another language says what conditions are made of. */
interface Tongue {
    String always();

    String never();

    String quoted(String text);

    /** Whether that of which a reference is the name was answered. */
    Formula given(String reference);

    String not(String truth);

    /** Whether a comparison does not hold by itself where one side has no value. */
    boolean isFalseWithout(String operator, Said left, Said right);

    /**
     * Whether a choice is among those of a list.
     *
     * @param choice as the language says it: quoted, or what stands for it
     */
    Formula chosen(Said list, String choice);

    String conditional(String condition, String yes, String no);

    /** A truth of that name about values; empty when there is none. */
    Optional<Formula> truth(String function, List<Said> values);

    /** A value of that name; empty when there is none. */
    Optional<Said> value(String function, List<Said> values);

    /** Of two texts. */
    Said joined(Said left, Said right);

    /** An answer, or something in its place when there is none. */
    Said orElse(Said answer, Said otherwise);

    /**
     * What is worked out over the entries of a group; empty where the language cannot.
     *
     * @param what {@code count} of the entries; {@code given}, {@code sum}, {@code min} or {@code max} of the answers to a question
     */
    Optional<String> overEntries(String what, String group, String question);

    /** The answers of all entries in one text. */
    Optional<String> joinedEntries(String group, String question, String between);

    /** The answer in one entry, counted from 1. */
    Optional<String> oneEntry(String group, String question, int number);

    /** The days from a date to another. */
    Said daysBetween(Said from, Said to);
}
