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
}
