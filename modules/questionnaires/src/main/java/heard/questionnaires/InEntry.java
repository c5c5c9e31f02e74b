package heard.questionnaires;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An entry of a group that repeats. Entries are told apart by an id rather than by their number, so that one that was taken
 * away in another tab does not put its answers under the next one.
 *
 * @param group its name
 * @param id a few letters and digits
 */
public record InEntry(String group, String id) {
    private static final char BETWEEN = '/';
    private static final String IDS = "[a-z0-9]{1,32}";

    /** Whether an entry can be called so. */
    public static boolean isId(String id) {
        return id.matches(IDS);
    }

    /** Where the answer to a question stands in it. */
    public String place(String question) {
        return place() + BETWEEN + question;
    }

    /** Where it stands itself. */
    public String place() {
        return group + BETWEEN + id;
    }

    /** The entry that a place is in; empty for a name without slashes. */
    static Optional<InEntry> of(String place) {
        int first = place.indexOf(BETWEEN);
        if (first < 0) return Optional.empty();
        int second = place.indexOf(BETWEEN, first + 1);
        var id = place.substring(first + 1, second < 0 ? place.length() : second);
        return Optional.of(new InEntry(place.substring(0, first), id));
    }

    /** The name of the question that a place is about; empty for that of an entry. */
    static String question(String place) {
        int first = place.indexOf(BETWEEN);
        if (first < 0) return place;
        int second = place.indexOf(BETWEEN, first + 1);
        return second < 0 ? "" : place.substring(second + 1);
    }

    /** What was answered in it; empty when there is no such entry. */
    public Optional<Answers> in(Answers answers) {
        return answers.entries(group).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(Answer.Entry::answers);
    }

    Answers write(Answers answers, UnaryOperator<Answers> change) {
        var entries = new ArrayList<Answer.Entry>();
        var written = false;
        for (var entry : answers.entries(group)) {
            var mine = entry.id().equals(id);
            entries.add(mine ? new Answer.Entry(id, change.apply(entry.answers())) : entry);
            written |= mine;
        }
        if (!written) entries.add(new Answer.Entry(id, change.apply(Answers.NONE)));
        return answers.with(group, new Answer.Entries(entries));
    }

    Answers remove(Answers answers) {
        var rest = answers.entries(group).stream()
                .filter(entry -> !entry.id().equals(id))
                .toList();
        return rest.isEmpty() ? answers.without(group) : answers.with(group, new Answer.Entries(rest));
    }
}
