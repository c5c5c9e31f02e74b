package heard.responses;

import heard.questionnaires.Answers;
import java.util.List;
import java.util.Optional;

/** Puts a block over each passage that is withheld; the text keeps its length, so that passages keep their places. */
final class Withholding {
    static final char BLOCK = '█';

    private Withholding() {}

    static Answers of(Answers answers, List<Redactions.Passage> passages) {
        var kept = answers;
        for (var passage : passages) {
            var answer = kept.to(passage.question()).orElse(null);
            var words = answer == null ? Optional.<String>empty() : answer.words();
            if (answer != null && words.isPresent()) {
                kept = kept.with(passage.question(), answer.withWords(withhold(words.get(), passage)));
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
