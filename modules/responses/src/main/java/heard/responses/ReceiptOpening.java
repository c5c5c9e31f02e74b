package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.contacts.ContactKeeping;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.CoalitionId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What the holder of a receipt may do at any time, also when the consultation has closed: see, correct, withdraw. */
@Service
public class ReceiptOpening {
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final ReceiptKeys receipts;
    private final OwnResponses own;
    private final AnswerSealing sealing;
    private final QuestionnaireReading questionnaires;
    private final WrongReceipts wrong;
    private final ContactKeeping contacts;
    private final Interviews interviews;
    private final Attachments attachments;
    private final QuotaCounting quotas;

    ReceiptOpening(
            JdbcClient database,
            TransactionOperations transaction,
            ReceiptKeys receipts,
            OwnResponses own,
            AnswerSealing sealing,
            QuestionnaireReading questionnaires,
            WrongReceipts wrong,
            ContactKeeping contacts,
            Interviews interviews,
            Attachments attachments,
            QuotaCounting quotas) {
        this.quotas = quotas;
        this.attachments = attachments;
        this.database = database;
        this.transaction = transaction;
        this.receipts = receipts;
        this.own = own;
        this.sealing = sealing;
        this.questionnaires = questionnaires;
        this.wrong = wrong;
        this.contacts = contacts;
        this.interviews = interviews;
    }

    /**
     * Finds the coalition of a receipt, without knowing the consultation; empty, and slowly when many are tried, for a
     * receipt that opens nothing.
     */
    public Optional<CoalitionId> coalition(ReceiptCode receipt) {
        var found = locate(receipt);
        if (found.isEmpty()) wrong.waitYourTurn();
        return found;
    }

    /** The response of this receipt, or empty. */
    public Optional<OwnResponse> open(CoalitionId coalition, ReceiptCode receipt) {
        return in(coalition, receipt, response -> own.own(response));
    }

    /** Corrects answers; those to questions that no longer apply are taken out. Throws {@link AlreadyWithdrawn}. */
    public Optional<OwnResponse> correct(
            CoalitionId coalition, ReceiptCode receipt, Map<String, Optional<Answer>> changes, List<Upload> uploads) {
        return in(coalition, receipt, response -> {
            var before = response.answers(sealing);
            var questionnaire = questionnaires.version(response.consultation(), response.version());
            var after = questionnaire.applicable(AnswerChanges.apply(before, changes));
            var saved = own.save(response.write(after, sealing));
            if (response.status() == ResponseStatus.SUBMITTED) {
                quotas.correct(response.consultation(), questionnaire, before, after);
            }
            attachments.follow(response, before, after, uploads);
            return saved;
        });
    }

    /** The same, without files. */
    public Optional<OwnResponse> correct(
            CoalitionId coalition, ReceiptCode receipt, Map<String, Optional<Answer>> changes) {
        return correct(coalition, receipt, changes, List.of());
    }

    /**
     * Changes what the person agrees to; who no longer wants to be contacted is forgotten at once. Throws
     * {@link AlreadyWithdrawn} when nothing was sent or it was withdrawn.
     */
    public Optional<OwnResponse> change(CoalitionId coalition, ReceiptCode receipt, Consent consent) {
        return in(coalition, receipt, response -> {
            var changed = own.save(response.change(consent));
            if (!consent.contactMe()) contacts.forget(response.id());
            return changed;
        });
    }

    /** Takes the whole response back, and how the person can be reached. */
    public Optional<OwnResponse> withdraw(CoalitionId coalition, ReceiptCode receipt) {
        return in(coalition, receipt, response -> {
            contacts.forget(response.id());
            interviews.forget(response.id());
            var before = response.answers(sealing);
            attachments.follow(response, before, Answers.NONE, List.of());
            if (response.status() == ResponseStatus.SUBMITTED) {
                var questionnaire = questionnaires.version(response.consultation(), response.version());
                quotas.correct(response.consultation(), questionnaire, before, Answers.NONE);
            }
            return own.save(response.withdraw(sealing));
        });
    }

    private Optional<CoalitionId> locate(ReceiptCode receipt) {
        var hmac = receipts.hmac(receipt);
        return transaction.execute(_ -> {
            database.sql("select set_config('heard.receipt', ?, true)")
                    .param(HexFormat.of().formatHex(hmac))
                    .query(String.class)
                    .single();
            return database.sql("select coalition_id from responses.receipt where hmac = ?")
                    .param(hmac)
                    .query(UUID.class)
                    .optional()
                    .map(CoalitionId::new);
        });
    }

    private Optional<OwnResponse> in(CoalitionId coalition, ReceiptCode receipt, Function<Response, OwnResponse> work) {
        return CurrentCoalition.in(
                coalition, () -> transaction.execute(_ -> own.lock(receipt).map(work)));
    }
}
