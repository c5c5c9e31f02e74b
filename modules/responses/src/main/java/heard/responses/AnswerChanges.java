package heard.responses;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import java.util.Map;
import java.util.Optional;

/** Puts new answers over earlier ones. */
final class AnswerChanges {
    private AnswerChanges() {}

    static Answers apply(Answers before, Map<String, Optional<Answer>> changes) {
        var answers = before;
        for (var change : changes.entrySet()) {
            var kept = answers;
            answers = change.getValue()
                    .map(answer -> kept.with(change.getKey(), answer))
                    .orElseGet(() -> kept.without(change.getKey()));
        }
        return answers;
    }
}
