package heard.questionnaires.expressions;

/**
 * The entries of a group that repeats, seen from outside of it.
 *
 * @param group its name
 * @param question the one of its questions that is meant; empty: the entries themselves
 * @param kind of an answer to that question
 */
public record Entries(String group, String question, Kind kind) {
    /** The entries as CEL has them, when there are any. */
    String list() {
        return "answers." + group;
    }

    String given() {
        return "has(" + list() + ")";
    }

    /** The answers that were given to the question. */
    String answers() {
        return "%1$s.filter(each, has(each.%2$s)).map(each, each.%2$s)".formatted(list(), question);
    }
}
