package heard.responses.web;

import heard.questionnaires.Answer;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person said to statements, one after the other. */
final class Stances {
    private Stances() {}

    /** With another answer to one statement; null takes it away. Empty when none is left. */
    static Optional<Answer> with(Optional<Answer> before, String row, @Nullable Answer given) {
        var rows = new LinkedHashMap<String, Answer>();
        if (before.orElse(null) instanceof Answer.Rows(var earlier)) rows.putAll(earlier);
        if (given == null) rows.remove(row);
        else rows.put(row, given);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
    }
}
