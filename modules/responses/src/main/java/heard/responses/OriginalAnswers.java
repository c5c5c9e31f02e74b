package heard.responses;

import heard.questionnaires.Answer;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submitted responses as they were given, nothing covered: for keeping places in them, never for showing them. Of what the
 * agreement hides from the member at work there is nothing.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class OriginalAnswers {
    private final SubmittedRows rows;

    OriginalAnswers(SubmittedRows rows) {
        this.rows = rows;
    }

    public Optional<ReadResponse> of(ResponseId response) {
        return rows.of(List.of(response)).stream().findFirst();
    }

    /** The words of an answer in the person's own words; empty when there is none. */
    public static Optional<String> words(ReadResponse response, String question) {
        return response.answers().to(question).flatMap(Answer::words);
    }
}
