package heard.questionnaires.expressions;

import java.util.Optional;

/** What the references of an expression stand for. */
public interface Scope {
    /** What a reference stands for; empty when nobody knows. */
    Optional<Variable> find(String reference);

    /** What the choice says in a column, where the expression chooses between choices; empty when it has none such. */
    default Optional<Variable> column(String name) {
        return Optional.empty();
    }

    /** The entries of a group that repeats, or the answers to a question of one in all of them; empty where it is neither. */
    default Optional<Entries> entries(String reference) {
        return Optional.empty();
    }

    /** Whether the group so many levels up repeats, so that its entries are counted where the expression stands. */
    default boolean isEntry(int levels) {
        return false;
    }

    /** The answer that the expression belongs to; empty where there is none, as in a condition. */
    Optional<Variable> self();
}
