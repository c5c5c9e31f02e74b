package heard.responses;

import heard.consultations.PublicConsultation;
import heard.invitations.CodeChecking;
import heard.invitations.NoGoodCode;
import heard.questionnaires.Answers;
import heard.shared.ConsultationId;
import heard.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a draft from its first answer on; called in a transaction of the consultation's coalition. */
@Component
class Drafting {
    private final OwnResponses own;
    private final ReceiptKeys receipts;
    private final AnswerSealing sealing;
    private final JdbcClient database;
    private final Responses responses;
    private final Attachments attachments;
    private final CodeChecking codes;
    private final Clock clock = Clock.systemUTC();

    Drafting(
            OwnResponses own,
            ReceiptKeys receipts,
            AnswerSealing sealing,
            JdbcClient database,
            Responses responses,
            Attachments attachments,
            CodeChecking codes) {
        this.codes = codes;
        this.attachments = attachments;
        this.own = own;
        this.receipts = receipts;
        this.sealing = sealing;
        this.database = database;
        this.responses = responses;
    }

    /** Changes the draft of the guest, which begins here if there is none yet. */
    OwnResponse change(
            PublicConsultation consultation,
            Guest guest,
            Language language,
            UnaryOperator<Answers> change,
            List<Upload> uploads) {
        var response = own.lock(guest.receipt()).orElseGet(() -> begin(consultation, guest, language));
        if (response.status() != ResponseStatus.DRAFT) return own.own(response);
        AnswersNotTaken.unless(consultation.details(), LocalDate.now(clock));
        response.read(language);
        var before = response.answers(sealing);
        var after = change.apply(before);
        var saved = own.save(response.write(after, sealing));
        attachments.follow(response, before, after, uploads);
        return saved;
    }

    private Response begin(PublicConsultation consultation, Guest guest, Language language) {
        var details = consultation.details();
        AnswersNotTaken.unless(details, LocalDate.now(clock));
        if (details.codeOnly()) demandCode(details.id(), guest);
        var hmac = receipts.hmac(guest.receipt());
        var beginning = new Beginning(details.id(), details.organisation(), details.version(), language);
        var response =
                responses.saveAndFlush(new Response(beginning, hmac, sealing).admittedByCode(details.codeOnly()));
        database.sql("insert into responses.receipt (hmac, coalition_id, response_id) values (?, ?, ?)")
                .params(hmac, consultation.coalition().value(), response.id().value())
                .update();
        return response;
    }

    private void demandCode(ConsultationId consultation, Guest guest) {
        var works = guest.code().filter(code -> codes.works(consultation, code)).isPresent();
        if (!works) throw new NoGoodCode();
    }
}
