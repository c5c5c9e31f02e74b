package heard.questionnaires;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as people answered it.
 *
 * @param number from 1
 * @param apart names of questions that mean something else than before, as whoever published it said
 * @param publishedOn null for a version from before this was noted
 */
public record Version(
        int number,
        Questionnaire questionnaire,
        Set<String> apart,
        @Nullable LocalDate publishedOn) {
    public Version {
        apart = Set.copyOf(apart);
    }

    /** A version in which nothing means something else, without a day. */
    public static Version of(int number, Questionnaire questionnaire) {
        return new Version(number, questionnaire, Set.of(), null);
    }
}
