package heard.responses;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import java.util.List;

/** Puts a block over each passage that is withheld; the text keeps its length, so that passages keep their places. */
final class Withholding {
    static final char BLOCK = '█';

    private Withholding() {}

    static Answers of(Answers answers, List<Redactions.Passage> passages) {
        var kept = answers;
        for (var passage : passages) {
            if (kept.to(passage.question()).orElse(null) instanceof Answer.Text(var text)) {
                kept = kept.with(passage.question(), new Answer.Text(withhold(text, passage)));
            }
        }
        return kept;
    }

    private static String withhold(String text, Redactions.Passage passage) {
        var from = Math.clamp(passage.from(), 0, text.length());
        var to = Math.clamp(passage.to(), from, text.length());
        return text.substring(0, from) + String.valueOf(BLOCK).repeat(to - from) + text.substring(to);
    }
}
