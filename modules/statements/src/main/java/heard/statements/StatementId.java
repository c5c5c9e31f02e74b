package heard.statements;

import heard.questionnaires.AddedStatements;
import java.util.UUID;

/** Names a statement that a participant added. */
public record StatementId(UUID value) {
    private static final int LETTERS = 12;

    static StatementId next() {
        return new StatementId(UUID.randomUUID());
    }

    /** What answers to it are recorded under. */
    public String row() {
        return AddedStatements.NAME + value.toString().replace("-", "").substring(0, LETTERS);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
