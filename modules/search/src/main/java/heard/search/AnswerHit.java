package heard.search;

import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.time.YearMonth;
import java.util.List;

/**
 * An answer that was found.
 *
 * @param question the question's name in its questionnaire
 * @param snippet the best passage, or the beginning of the answer when no words were asked for; plain text, to be escaped
 */
public record AnswerHit(
        ResponseId response,
        ConsultationId consultation,
        String question,
        Language language,
        Channel channel,
        YearMonth month,
        List<Span> snippet) {
    public AnswerHit {
        snippet = List.copyOf(snippet);
    }
}
