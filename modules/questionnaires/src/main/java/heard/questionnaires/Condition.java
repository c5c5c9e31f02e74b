package heard.questionnaires;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A compiled condition, or something that is worked out.
 *
 * @param mentions the questions it looks at
 * @param countsEntries whether it looks at which entry of a group that repeats it is about
 * @param shape empty when it does more than compare answers with constants
 */
record Condition(CelRuntime.Program program, List<Mention> mentions, boolean countsEntries, Optional<Shape> shape) {
    /**
     * Whether it holds; empty when that cannot be told, because it looks at an answer that was not given and
     * nothing else decides.
     */
    Optional<Boolean> holds(Map<String, Object> variables) {
        return value(variables).map(Boolean.TRUE::equals);
    }

    /** What it comes to; empty when that cannot be told. */
    Optional<Object> value(Map<String, Object> variables) {
        try {
            return Optional.of(program.eval(variables));
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }
}
