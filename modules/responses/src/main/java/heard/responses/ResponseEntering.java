package heard.responses;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.questionnaires.Answer;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Types what somebody says who does not answer on a device of their own: in person, by telephone, on paper. What is begun
 * belongs to the member of staff who began it until it is sent; then the person holds its receipt, and the number is kept
 * nowhere. It may be sent after the consultation has closed, since paper arrives late.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'FACILITATOR')")
public class ResponseEntering {
    private final Responses responses;
    private final OwnResponses own;
    private final AnswerSealing sealing;
    private final Interviews interviews;
    private final ReceiptKeys receipts;
    private final Attachments attachments;
    private final QuotaCounting quotas;
    private final ConsultationReading consultations;
    private final QuestionnaireReading questionnaires;
    private final ContactKeeping contacts;
    private final JdbcClient database;
    private final Clock clock = Clock.systemUTC();

    ResponseEntering(
            Responses responses,
            OwnResponses own,
            AnswerSealing sealing,
            Interviews interviews,
            ReceiptKeys receipts,
            Attachments attachments,
            QuotaCounting quotas,
            ConsultationReading consultations,
            QuestionnaireReading questionnaires,
            ContactKeeping contacts,
            JdbcClient database) {
        this.contacts = contacts;
        this.responses = responses;
        this.own = own;
        this.sealing = sealing;
        this.interviews = interviews;
        this.receipts = receipts;
        this.attachments = attachments;
        this.quotas = quotas;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.database = database;
    }

    /** Whether responses to it can be typed. */
    public static boolean takes(ConsultationDetails consultation) {
        return consultation.version() > 0
                && (consultation.status() == Status.OPEN || consultation.status() == Status.CLOSED);
    }

    /** What the member has begun in a consultation and not sent. */
    @Untraced("What somebody is typing themselves.")
    @Transactional(readOnly = true)
    public List<EnteredResponse> begun(ConsultationId consultation) {
        var me = CurrentMember.require().account();
        return interviews.drafts(consultation, me).stream()
                .flatMap(kept -> responses.findById(kept.response().value()).stream()
                        .map(response -> new EnteredResponse(own.own(response), kept.interview())))
                .toList();
    }

    /**
     * Begins a response. Throws {@link AnswersNotTaken}.
     *
     * @param language in which the answers will be written
     */
    @Traced(Action.ENTER_RESPONSE)
    public ResponseId begin(ConsultationId consultation, Language language) {
        var details = consultations.require(consultation);
        var today = LocalDate.now(clock);
        if (!takes(details)) throw AnswersNotTaken.by(details);
        var me = CurrentMember.require();
        var interview = new Interview(
                Interview.How.IN_PERSON, Interview.Interpreting.NOBODY, me.name(), language, today, false);
        var beginning = new Beginning(consultation, me.organisation(), details.version(), language);
        var response =
                responses.saveAndFlush(new Response(beginning, interview.how().channel(), sealing));
        interviews.keep(consultation, new Interviews.Kept(response.id(), me.account(), interview));
        return response.id();
    }

    /** What the member has begun; empty when they began nothing of that id, or sent it. */
    @Traced(Action.READ_RESPONSE)
    @Transactional(readOnly = true)
    public Optional<EnteredResponse> open(ResponseId response) {
        return mine(response).flatMap(kept -> responses
                .findById(response.value())
                .map(found -> new EnteredResponse(own.own(found), kept.interview())));
    }

    /**
     * Saves answers. Throws {@link NoSuchEntry}.
     *
     * @param answers from the place of the answer; empty takes an earlier answer away
     * @param uploads the files that the answers name and that came with them
     */
    @Traced(Action.ENTER_RESPONSE)
    public EnteredResponse answer(ResponseId response, Map<String, Optional<Answer>> answers, List<Upload> uploads) {
        return change(response, kept -> {
            var draft = locked(response);
            var before = draft.answers(sealing);
            var after = AnswerChanges.apply(before, answers);
            var saved = own.save(draft.write(after, sealing));
            attachments.follow(draft, before, after, uploads);
            return new EnteredResponse(saved, kept.interview());
        });
    }

    /** Says how the person is asked, and in which language the answers are written. Throws {@link NoSuchEntry}. */
    @Traced(Action.ENTER_RESPONSE)
    public EnteredResponse describe(ResponseId response, Language language, Interview interview) {
        return change(response, kept -> {
            var draft = locked(response);
            draft.read(language);
            draft.come(interview.how().channel());
            var saved = own.save(draft);
            interviews.keep(draft.consultation(), new Interviews.Kept(response, kept.writer(), interview));
            return new EnteredResponse(saved, interview);
        });
    }

    /** How the person can be reached, as they said so far; empty when they said nothing. Throws {@link NoSuchEntry}. */
    @Traced(Action.READ_CONTACT)
    @Transactional(readOnly = true)
    public Optional<ContactDetails> contact(ResponseId response) {
        return change(response, kept -> contacts.of(kept.response()));
    }

    /**
     * Keeps how the person can be reached, apart from their answers; it is forgotten unless they agree to it when this is
     * sent. Throws {@link NoSuchEntry}.
     */
    @Traced(Action.ENTER_RESPONSE)
    public void reach(ResponseId response, ContactDetails details) {
        change(response, _ -> {
            contacts.prepare(locked(response).consultation(), response, details);
            return response;
        });
    }

    /** Deletes what was begun, with its files. Throws {@link NoSuchEntry}. */
    @Traced(Action.DISCARD_RESPONSE)
    public void discard(ResponseId response) {
        change(response, _ -> {
            contacts.forget(response);
            responses.delete(locked(response));
            return response;
        });
    }

    /**
     * Sends what was begun; whoever sends it again with the same receipt changes nothing. Throws {@link NoSuchEntry},
     * {@link EntryNotComplete}, {@link QuotaFull}, {@link AnswersNotTaken}.
     *
     * @param receipt that the person is given: whoever holds it is the person from now on
     */
    @Traced(Action.ADD_RESPONSES)
    public void send(ResponseId response, Consent consent, ReceiptCode receipt) {
        var hmac = receipts.hmac(receipt);
        if (own.find(receipt).filter(sent -> sent.id().equals(response)).isPresent()) return;
        change(response, kept -> {
            if (!kept.interview().readOut()) throw new EntryNotComplete("what the person agrees to was not read out");
            var draft = locked(response);
            var details = consultations.require(draft.consultation());
            var given = kept.interview().givenOn();
            if (!takes(details) || given.isAfter(LocalDate.now(clock))) throw AnswersNotTaken.by(details);
            send(draft, consent, hmac, given);
            interviews.keep(draft.consultation(), new Interviews.Kept(response, null, kept.interview()));
            return response;
        });
    }

    private void send(Response draft, Consent consent, byte[] hmac, LocalDate given) {
        var before = draft.answers(sealing);
        var questionnaire = questionnaires.version(draft.consultation(), draft.version());
        if (MissingAnswers.any(questionnaire, before)) throw new EntryNotComplete("a required answer is missing");
        var answers = questionnaire.applicable(before);
        quotas.send(draft.consultation(), questionnaire, answers);
        attachments.follow(draft, before, answers, List.of());
        contacts.settle(draft.id(), consent.contactMe());
        draft.handOver(hmac);
        own.save(draft.submit(answers, consent, given, sealing));
        database.sql("insert into responses.receipt (hmac, coalition_id, response_id) values (?, ?, ?)")
                .params(hmac, CurrentCoalition.require().value(), draft.id().value())
                .update();
    }

    private <R> R change(ResponseId response, Function<Interviews.Kept, R> work) {
        return work.apply(mine(response).orElseThrow(() -> new NoSuchEntry(response)));
    }

    private Optional<Interviews.Kept> mine(ResponseId response) {
        var me = CurrentMember.require().account();
        return interviews.of(response).filter(kept -> me.equals(kept.writer()));
    }

    private Response locked(ResponseId response) {
        return responses
                .findAndLockById(response.value())
                .filter(found -> found.status() == ResponseStatus.DRAFT)
                .orElseThrow(() -> new NoSuchEntry(response));
    }
}
