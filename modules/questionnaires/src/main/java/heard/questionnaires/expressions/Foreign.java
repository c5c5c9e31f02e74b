package heard.questionnaires.expressions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the form that is written calls the answers that conditions look at. */
public interface Foreign {
    /**
     * An answer.
     *
     * @param reference as an expression names it, for example {@code ${age}}
     * @param kind of its value there
     */
    record Named(String reference, Kind kind) {}

    /** The answer to a question, or to the row of a grid ({@code grid.row}); empty when the form has none. */
    Optional<Named> find(String name);

    /** What the form calls a choice of a question; of {@code null}, of the one that a constraint is about. */
    String choice(@Nullable String question, String choice);

    /** The question of which one of its choices says that somebody was not sure or would rather not say. */
    Optional<Named> declined(String question);

    /** The rows of a grid; none for other questions. */
    List<String> rows(String question);

    /** The answer that a constraint is about. */
    Optional<Named> self();

    /**
     * What the choice that a filter is about says in a column.
     *
     * @param reference as the filter names it
     * @param isSaidByAll whether no choice leaves it empty
     */
    record Column(String reference, boolean isSaidByAll) {}

    /** A column of the choices of a filter's question, {@code name} among them; empty when the form has none such. */
    default Optional<Column> column(String name) {
        return Optional.empty();
    }

    /** What the form writes in a column where we say that. */
    default String said(String column, String value) {
        return value;
    }

    /**
     * The entries of a group that repeats.
     *
     * @param isAlwaysAsked whether the group is asked whatever was answered before
     */
    record Repeat(String reference, boolean isAlwaysAsked) {}

    /** Those of a group of that name, seen from outside of it; empty when there is no such group before. */
    default Optional<Repeat> entries(String group) {
        return Optional.empty();
    }

    /** What the number of an entry is, where the expression stands in one; empty when the form has no word for it. */
    default Optional<String> entry() {
        return Optional.empty();
    }

    /** The answers to one of its questions in all of them. */
    default Optional<Named> inEntries(String group, String question) {
        return Optional.empty();
    }
}
