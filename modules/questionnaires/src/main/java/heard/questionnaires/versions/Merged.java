package heard.questionnaires.versions;

import heard.questionnaires.Questionnaire;
import java.util.List;

/**
 * What came of bringing two questionnaires together.
 *
 * @param conflicts names of the questions, groups and quotas in which both changed the same; an empty name stands for the order of
 *     the questions, or for the languages
 */
public record Merged(Questionnaire questionnaire, List<String> conflicts) {
    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    static Merged of(Questionnaire questionnaire) {
        return new Merged(questionnaire, List.of());
    }
}
