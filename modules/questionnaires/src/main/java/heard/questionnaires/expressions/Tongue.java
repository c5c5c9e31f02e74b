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

    /** Whether a choice is among those of a list. */
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

    /** The days from a date to another. */
    Said daysBetween(Said from, Said to);
}
