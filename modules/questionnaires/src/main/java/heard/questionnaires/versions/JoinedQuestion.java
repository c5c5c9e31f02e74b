package heard.questionnaires.versions;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import java.util.List;
import java.util.Optional;

/**
 * A question over the versions that asked it alike, so that their answers are counted together.
 *
 * @param id the name of the question; where something else was asked under that name before, {@code name@3}, with the
 *     number of the first of its versions. It stays when versions follow
 * @param question as it was asked last, with the choices and rows of all its versions
 * @param repeat the group that repeats around it
 * @param versions their numbers, rising
 * @param worded those of them whose wording differed from the last one's
 * @param otherChoices those that offered other choices, or other rows
 * @param otherPeople those that asked under another condition
 * @param all how many versions there are
 */
public record JoinedQuestion(
        String id,
        Question question,
        Optional<Group> repeat,
        List<Integer> versions,
        List<Integer> worded,
        List<Integer> otherChoices,
        List<Integer> otherPeople,
        int all) {
    /** Whether the newest version asks it. */
    public boolean isAsked() {
        return versions.getLast() == all;
    }

    /** Whether that version asked it. */
    public boolean isIn(int version) {
        return versions.contains(version);
    }

    /** Whether something else is or was asked under its name. */
    public boolean isApart(List<JoinedQuestion> others) {
        return others.stream()
                .anyMatch(other -> !other.id.equals(id) && other.name().equals(name()));
    }

    public String name() {
        return question.name();
    }
}
