package heard.responses.web;

import heard.questionnaires.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person said to statements, one after the other. */
final class Stances {
    private Stances() {}

    /**
     * With another answer to one statement; null takes it away. Empty when nothing is left.
     *
     * @param added the statements that the person adds; empty: those of before
     */
    static Optional<Answer> with(
            Optional<Answer> before, String row, @Nullable Answer given, Optional<List<String>> added) {
        var rows = new LinkedHashMap<String, Answer>();
        var own = new ArrayList<String>();
        if (before.orElse(null) instanceof Answer.Rows(var earlier, var kept)) {
            rows.putAll(earlier);
            own.addAll(kept);
        }
        if (given == null) rows.remove(row);
        else rows.put(row, given);
        var all = added.orElse(own);
        return rows.isEmpty() && all.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows, all));
    }
}
