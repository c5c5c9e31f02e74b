package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.consultations.PublicConsultation;
import heard.contacts.ContactKeeping;
import heard.invitations.CodeChecking;
import heard.invitations.InvitationCode;
import heard.invitations.NoGoodCode;
import heard.questionnaires.Answer;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a person's answers, question by question, until they send them. Whoever holds the receipt is the person; the
 * receipt is made before the first answer and tried again with the same one, so that a double click, a reload or two
 * tabs make one response.
 */
@Service
public class ResponseCollecting {
    private final OwnResponses own;
    private final Drafting drafting;
    private final AnswerSealing sealing;
    private final QuestionnaireReading questionnaires;
    private final TransactionOperations transaction;
    private final Attachments attachments;
    private final QuotaCounting quotas;
    private final ContactKeeping contacts;
    private final CodeChecking codes;
    private final Clock clock = Clock.systemUTC();

    ResponseCollecting(
            OwnResponses own,
            Drafting drafting,
            AnswerSealing sealing,
            QuestionnaireReading questionnaires,
            TransactionOperations transaction,
            Attachments attachments,
            QuotaCounting quotas,
            ContactKeeping contacts,
            CodeChecking codes) {
        this.codes = codes;
        this.contacts = contacts;
        this.quotas = quotas;
        this.attachments = attachments;
        this.own = own;
        this.drafting = drafting;
        this.sealing = sealing;
        this.questionnaires = questionnaires;
        this.transaction = transaction;
    }

    /** The response of this receipt in this consultation; empty as long as nothing was saved. */
    public Optional<OwnResponse> find(PublicConsultation consultation, ReceiptCode receipt) {
        return in(consultation, () -> own.find(receipt)
                .filter(response ->
                        response.consultation().equals(consultation.details().id()))
                .map(own::own));
    }

    /**
     * Saves answers of a draft. A response that was sent before stays as it is and comes back so. Throws
     * {@link AnswersNotTaken} when the consultation has closed, and {@code NoGoodCode} when this begins a response, a code is
     * needed and there is none that works.
     *
     * @param answers from the question's name; empty takes an earlier answer away
     * @param uploads the files that the answers name and that came with them
     */
    public OwnResponse answer(
            PublicConsultation consultation,
            Guest guest,
            Language language,
            Map<String, Optional<Answer>> answers,
            List<Upload> uploads) {
        Supplier<OwnResponse> change = () ->
                drafting.change(consultation, guest, language, before -> AnswerChanges.apply(before, answers), uploads);
        try {
            return in(consultation, change);
        } catch (DataIntegrityViolationException begunMeanwhile) {
            return in(consultation, change);
        }
    }

    /** The same, without code. */
    public OwnResponse answer(
            PublicConsultation consultation,
            ReceiptCode receipt,
            Language language,
            Map<String, Optional<Answer>> answers,
            List<Upload> uploads) {
        return answer(consultation, new Guest(receipt), language, answers, uploads);
    }

    /** The same, without code and files. */
    public OwnResponse answer(
            PublicConsultation consultation,
            ReceiptCode receipt,
            Language language,
            Map<String, Optional<Answer>> answers) {
        return answer(consultation, receipt, language, answers, List.of());
    }

    /**
     * Sends a draft: the answers to the questions that apply, and what the person agrees to. Sending again gives back
     * the same. Empty when there is no response of this receipt. Throws {@link AnswersNotTaken}, {@link QuotaFull}, and
     * {@code NoGoodCode} when it began with a code, one is still needed, and there is none that works.
     */
    public Optional<OwnResponse> submit(PublicConsultation consultation, Guest guest, Consent consent) {
        return in(consultation, () -> own.lock(guest.receipt())
                .map(response -> submit(consultation, response, guest.code(), consent)));
    }

    /** The same, without code. */
    public Optional<OwnResponse> submit(PublicConsultation consultation, ReceiptCode receipt, Consent consent) {
        return submit(consultation, new Guest(receipt), consent);
    }

    private OwnResponse submit(
            PublicConsultation consultation, Response response, Optional<InvitationCode> code, Consent consent) {
        if (response.status() != ResponseStatus.DRAFT) return own.own(response);
        AnswersNotTaken.unless(consultation.details(), LocalDate.now(clock));
        var before = response.answers(sealing);
        var questionnaire = questionnaires.version(response.consultation(), response.version());
        var answers = questionnaire.applicable(before);
        quotas.send(response.consultation(), questionnaire, answers);
        admit(consultation, response, code);
        attachments.follow(response, before, answers, List.of());
        contacts.settle(response.id(), consent.contactMe());
        return own.save(response.submit(answers, consent, LocalDate.now(clock), sealing));
    }

    /** Uses the code up; after this transaction nothing says that it had to do with the response. */
    private void admit(PublicConsultation consultation, Response response, Optional<InvitationCode> code) {
        var collector = code.flatMap(each -> codes.use(response.consultation(), each));
        var needed = response.needsCode() && consultation.details().codeOnly();
        if (needed && collector.isEmpty()) throw new NoGoodCode();
        collector.ifPresent(response::collectedBy);
    }

    private <R> R in(PublicConsultation consultation, Supplier<R> work) {
        return CurrentCoalition.in(consultation.coalition(), () -> transaction.execute(_ -> work.get()));
    }
}
