package heard.responses;

import heard.questionnaires.Answers;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One person's answers to one questionnaire, sealed. */
@Entity
@Table(name = "response", schema = "responses")
class Response extends AbstractAggregateRoot<Response> {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "coalition_id")
    private @Nullable UUID coalition;

    @Version
    private @Nullable Long revision;

    @Column(name = "consultation_id")
    private UUID consultation;

    @Column(name = "organisation_id")
    private UUID organisation;

    private int questionnaireVersion;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.WEB;

    private String language;

    @Enumerated(EnumType.STRING)
    private ResponseStatus status = ResponseStatus.DRAFT;

    private @Nullable LocalDate submittedOn;
    private boolean countMe;
    private boolean quoteMe;
    private boolean onlyCoalition;
    private boolean contactMe;
    private boolean needsCode;
    private byte @Nullable [] receipt;
    private byte[] content;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Response() {}

    /** A draft, begun on the web by whoever holds the receipt. */
    Response(Beginning beginning, byte[] receipt, AnswerSealing sealing) {
        this(beginning, Channel.WEB, sealing);
        this.receipt = receipt.clone();
    }

    /** A draft of which nobody holds a receipt yet. */
    Response(Beginning beginning, Channel channel, AnswerSealing sealing) {
        id = UUID.randomUUID();
        this.channel = channel;
        consultation = beginning.consultation().value();
        organisation = beginning.organisation().value();
        questionnaireVersion = beginning.version();
        language = beginning.language().tag();
        content = sealing.seal(consultation(), id(), Answers.NONE);
    }

    /** Says whether it may be sent with a code alone. */
    Response admittedByCode(boolean codeOnly) {
        needsCode = codeOnly;
        return this;
    }

    void collectedBy(OrganisationId collector) {
        organisation = collector.value();
    }

    /** Writes the answers; of a response that was sent before, that is a correction. */
    Response write(Answers answers, AnswerSealing sealing) {
        if (status == ResponseStatus.WITHDRAWN) throw new AlreadyWithdrawn(id());
        content = sealing.seal(consultation(), id(), answers);
        if (status == ResponseStatus.SUBMITTED) andEvent(new ResponseCorrected(id(), consultation()));
        return this;
    }

    void read(Language chosen) {
        language = chosen.tag();
    }

    void come(Channel by) {
        channel = by;
    }

    /** Gives the person their receipt, with which they alone open it from now on. */
    void handOver(byte[] hmac) {
        receipt = hmac.clone();
    }

    /** Sends it, once; whoever sends it again changes nothing. */
    Response submit(Answers answers, Consent consent, LocalDate today, AnswerSealing sealing) {
        if (status != ResponseStatus.DRAFT) return this;
        content = sealing.seal(consultation(), id(), answers);
        agree(consent);
        status = ResponseStatus.SUBMITTED;
        submittedOn = today;
        needsCode = false;
        if (!answers.added().isEmpty()) registerEvent(new StatementsAdded(id(), consultation()));
        return andEvent(new ResponseSubmitted(id(), consultation()));
    }

    Response change(Consent consent) {
        if (status != ResponseStatus.SUBMITTED) throw new AlreadyWithdrawn(id());
        agree(consent);
        return andEvent(new ResponseCorrected(id(), consultation()));
    }

    /** Takes everything back: no answer is kept, only that there was a response. */
    Response withdraw(AnswerSealing sealing) {
        if (status == ResponseStatus.WITHDRAWN) return this;
        content = sealing.seal(consultation(), id(), Answers.NONE);
        agree(Consent.NONE);
        status = ResponseStatus.WITHDRAWN;
        return andEvent(new ResponseWithdrawn(id(), consultation()));
    }

    private void agree(Consent consent) {
        countMe = consent.countMe();
        quoteMe = consent.quoteMe();
        onlyCoalition = consent.onlyCoalition();
        contactMe = consent.contactMe();
    }

    ResponseId id() {
        return new ResponseId(id);
    }

    ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    ResponseStatus status() {
        return status;
    }

    boolean needsCode() {
        return needsCode;
    }

    int version() {
        return questionnaireVersion;
    }

    Channel channel() {
        return channel;
    }

    Language language() {
        return new Language(language);
    }

    Consent consent() {
        return new Consent(countMe, quoteMe, onlyCoalition, contactMe);
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }

    Answers answers(AnswerSealing sealing) {
        return sealing.open(consultation(), id(), content);
    }
}
