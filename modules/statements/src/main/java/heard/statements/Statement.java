package heard.statements;

import heard.coalitions.Member;
import heard.responses.ReadResponse;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
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
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A statement that a participant added to a question. */
@Entity
@Table(name = "statement", schema = "statements")
class Statement {
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

    @Column(name = "response_id")
    private @Nullable UUID response;

    private String place;
    private String language;

    @Enumerated(EnumType.STRING)
    private StatementState state = StatementState.WAITING;

    private boolean shown;
    private @Nullable String sameAs;

    @Enumerated(EnumType.STRING)
    private @Nullable RejectionReason reason;

    private byte[] content;
    private @Nullable UUID memberId;
    private @Nullable String memberName;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Statement() {}

    /** One that nobody has read yet. */
    @SuppressWarnings("NullAway") // Hibernate fills the coalition and the revision
    Statement(ReadResponse of, String place, String text, StatementSealing sealing) {
        this.id = StatementId.next().value();
        this.consultation = of.consultation().value();
        this.organisation = of.organisation().value();
        this.response = of.id().value();
        this.place = place;
        this.language = of.language().tag();
        this.content = sealing.seal(this, new StatementWords(text, LocalizedText.NONE, ""));
    }

    /** Others are asked it from now on. */
    void accept(StatementWords words, Member by, StatementSealing sealing) {
        decide(StatementState.ACCEPTED, by);
        shown = true;
        content = sealing.seal(this, words);
    }

    /** It says the same as another statement of the question. */
    void merge(String row, Member by) {
        decide(StatementState.MERGED, by);
        sameAs = row;
    }

    void reject(RejectionReason why, StatementWords words, Member by, StatementSealing sealing) {
        decide(StatementState.REJECTED, by);
        reason = why;
        content = sealing.seal(this, words);
    }

    /** Somebody must decide again; until then nobody is asked it. */
    void waitAgain() {
        state = StatementState.WAITING;
        sameAs = null;
        reason = null;
    }

    /** The person took it back: its words go, and whose it was. */
    void withdraw(StatementSealing sealing) {
        waitAgain();
        state = StatementState.WITHDRAWN;
        response = null;
        memberId = null;
        memberName = null;
        content = sealing.seal(this, StatementWords.NONE);
    }

    private void decide(StatementState decided, Member by) {
        waitAgain();
        state = decided;
        memberId = by.account().value();
        memberName = by.name();
        decidedOn = LocalDate.now(ZoneOffset.UTC);
    }

    StatementId id() {
        return new StatementId(id);
    }

    static String context(UUID id) {
        return "statement:" + id;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /** Whose it is; empty when the person took it back. */
    Optional<ResponseId> response() {
        return Optional.ofNullable(response).map(ResponseId::new);
    }

    /** Where the answer stands that it is part of. */
    String place() {
        return place;
    }

    /** The name of the question, also when it was asked for each of several. */
    String question() {
        return question(place);
    }

    static String question(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    Language language() {
        return new Language(language);
    }

    StatementState state() {
        return state;
    }

    /** Whether others were ever asked it. */
    boolean wasShown() {
        return shown;
    }

    byte[] content() {
        return content;
    }

    StatementRow row(StatementWords words, String text, boolean mayBeShown) {
        return new StatementRow(
                id(),
                revision(),
                question(),
                response(),
                language(),
                text,
                state,
                words.shown(),
                Optional.ofNullable(sameAs),
                Optional.ofNullable(reason),
                words.why(),
                Optional.ofNullable(memberName),
                Optional.ofNullable(decidedOn),
                mayBeShown,
                Suspicion.in(text));
    }
}
