package heard.responses;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all who agreed to be counted chose, whoever collected it: for numbers that are then protected, never for showing.
 * Counts are the least that organisations share, so the agreement hides nothing here.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class CountableAnswers {
    private static final int AT_A_TIME = 500;

    private final SubmittedRows rows;

    CountableAnswers(SubmittedRows rows) {
        this.rows = rows;
    }

    /**
     * One person's.
     *
     * @param collector the organisation that collected them
     * @param version of the questionnaire that they answered
     * @param answers without any in the person's own words
     */
    public record Counted(OrganisationId collector, int version, Answers answers) {}

    /** Who collected the response of each person who may be counted in figures that leave the coalition. */
    public Map<ResponseId, OrganisationId> people(ConsultationId consultation) {
        return rows.countable(consultation);
    }

    /** The answers of those same people, in no order that says anything, a few hundred in memory at a time. */
    public Stream<Counted> all(ConsultationId consultation) {
        return Stream.iterate(
                        rows.after(consultation, SubmittedRows.FIRST, AT_A_TIME),
                        Predicate.not(List::isEmpty),
                        page -> rows.after(consultation, page.getLast().id(), AT_A_TIME))
                .flatMap(List::stream)
                .filter(response -> response.consent().allowsCounting())
                .map(response -> new Counted(response.organisation(), response.version(), chosen(response.answers())));
    }

    private static Answers chosen(Answers answers) {
        var kept = answers;
        for (var each : answers.byPlace().entrySet()) {
            if (each.getValue() instanceof Answer.Text) kept = kept.without(each.getKey());
            if (each.getValue() instanceof Answer.Rows rows) kept = kept.with(each.getKey(), rows.withWords(""));
        }
        return kept;
    }
}
