package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.consultations.ConsultationReading;
import heard.consultations.PublicConsultation;
import heard.consultations.PublicConsultations;
import heard.consultations.Status;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Walks through a consultation that is being written, as whoever holds a link to its trial. What is answered is a test response: it
 * stands in tables of its own, so that it is counted, found and exported nowhere.
 */
@Service
public class TrialWalking {
    private final Trials trials;
    private final ReceiptKeys receipts;
    private final ConsultationReading consultations;
    private final PublicConsultations published;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    TrialWalking(
            Trials trials,
            ReceiptKeys receipts,
            ConsultationReading consultations,
            PublicConsultations published,
            TransactionOperations transaction) {
        this.trials = trials;
        this.receipts = receipts;
        this.consultations = consultations;
        this.published = published;
        this.transaction = transaction;
    }

    /**
     * The consultation that a link opens.
     *
     * @param link the last part of its address
     * @return empty when it never was one, has expired, or was taken back
     */
    public Optional<PublicConsultation> at(String link) {
        return TrialToken.parse(link)
                .flatMap(token -> in(token, (id, _) -> {
                    var details = consultations.require(id);
                    if (details.status() == Status.DESTROYED) return Optional.empty();
                    return Optional.of(published.of(details));
                }));
    }

    /** The test response of this receipt; empty as long as nothing was saved. */
    public Optional<OwnResponse> find(String link, ReceiptCode receipt) {
        return walk(link, receipt, (_, _) -> {});
    }

    /** Saves answers; empty when the link no longer opens anything. */
    public Optional<OwnResponse> answer(
            String link, ReceiptCode receipt, Language language, Map<String, Optional<Answer>> answers) {
        var hmac = receipts.hmac(receipt);
        return walk(link, receipt, (id, token) -> {
            var before = trials.find(id, token.link(), hmac).map(Trial::answers).orElse(Answers.NONE);
            trials.write(id, token.link(), hmac, language, AnswerChanges.apply(before, answers));
        });
    }

    /** Walks it to its end. */
    public Optional<OwnResponse> submit(String link, ReceiptCode receipt) {
        var today = LocalDate.now(clock);
        return walk(link, receipt, (id, token) -> trials.submit(id, token.link(), receipts.hmac(receipt), today));
    }

    /** Does the work, and gives back what is there then. */
    private Optional<OwnResponse> walk(String link, ReceiptCode receipt, BiConsumer<ConsultationId, TrialToken> work) {
        return TrialToken.parse(link)
                .flatMap(token -> in(token, (id, same) -> {
                    work.accept(id, same);
                    return trials.find(id, same.link(), receipts.hmac(receipt)).map(trial -> own(id, trial));
                }));
    }

    private static OwnResponse own(ConsultationId consultation, Trial trial) {
        var status = trial.submittedOn() == null ? ResponseStatus.DRAFT : ResponseStatus.SUBMITTED;
        return new OwnResponse(
                new ResponseId(trial.id()),
                consultation,
                0,
                trial.language(),
                status,
                trial.submittedOn(),
                Consent.NONE,
                trial.answers(),
                false);
    }

    private <R> Optional<R> in(TrialToken token, BiFunction<ConsultationId, TrialToken, Optional<R>> work) {
        var found = CurrentCoalition.in(
                token.coalition(),
                () -> transaction.execute(
                        _ -> trials.consultation(token, LocalDate.now(clock)).flatMap(id -> work.apply(id, token))));
        return found == null ? Optional.empty() : found;
    }
}
