package heard.responses;

import heard.consultations.PublicConsultation;
import heard.questionnaires.Answers;
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
    private final Clock clock = Clock.systemUTC();

    Drafting(
            OwnResponses own,
            ReceiptKeys receipts,
            AnswerSealing sealing,
            JdbcClient database,
            Responses responses,
            Attachments attachments) {
        this.attachments = attachments;
        this.own = own;
        this.receipts = receipts;
        this.sealing = sealing;
        this.database = database;
        this.responses = responses;
    }

    /** Changes the draft of this receipt, which begins here if there is none yet. */
    OwnResponse change(
            PublicConsultation consultation,
            ReceiptCode receipt,
            Language language,
            UnaryOperator<Answers> change,
            List<Upload> uploads) {
        var response = own.lock(receipt).orElseGet(() -> begin(consultation, receipt, language));
        if (response.status() != ResponseStatus.DRAFT) return own.own(response);
        AnswersNotTaken.unless(consultation.details(), LocalDate.now(clock));
        response.read(language);
        var before = response.answers(sealing);
        var after = change.apply(before);
        var saved = own.save(response.write(after, sealing));
        attachments.follow(response, before, after, uploads);
        return saved;
    }

    private Response begin(PublicConsultation consultation, ReceiptCode receipt, Language language) {
        var details = consultation.details();
        AnswersNotTaken.unless(details, LocalDate.now(clock));
        var hmac = receipts.hmac(receipt);
        var beginning = new Beginning(details.id(), details.organisation(), details.version(), language);
        var response = responses.saveAndFlush(new Response(beginning, hmac, sealing));
        database.sql("insert into responses.receipt (hmac, coalition_id, response_id) values (?, ?, ?)")
                .params(hmac, consultation.coalition().value(), response.id().value())
                .update();
        return response;
    }
}
