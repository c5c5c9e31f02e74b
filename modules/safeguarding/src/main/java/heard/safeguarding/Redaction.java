package heard.safeguarding;

import heard.coalitions.Member;
import heard.responses.Place;
import heard.responses.ReadResponse;
import heard.shared.ConsultationId;
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
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A passage of an answer that nobody is shown. */
@Entity
@Table(name = "redaction", schema = "safeguarding")
class Redaction extends AbstractAggregateRoot<Redaction> {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "coalition_id")
    private @Nullable UUID coalition;

    @Version
    private @Nullable Long revision;

    @Column(name = "consultation_id")
    private UUID consultation;

    @Column(name = "response_id")
    private UUID response;

    private String question;
    private int fromUnit;
    private int toUnit;

    @Enumerated(EnumType.STRING)
    private RedactionReason reason;

    private byte @Nullable [] words;
    private byte[] mark;
    private UUID memberId;
    private String memberName;
    private LocalDate madeOn;
    private boolean moved;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Redaction() {}

    @SuppressWarnings("NullAway") // Hibernate fills the coalition and the revision
    Redaction(RedactionId id, ReadResponse of, String question, Place place, RedactionReason reason, Member by) {
        this.id = id.value();
        this.consultation = of.consultation().value();
        this.response = of.id().value();
        this.question = question;
        this.reason = reason;
        this.memberId = by.account().value();
        this.memberName = by.name();
        this.madeOn = LocalDate.now(ZoneOffset.UTC);
        at(place);
        registerEvent(new PassageWithheld(response(), consultation()));
    }

    Redaction explained(byte @Nullable [] sealedWords, byte[] sealedMark) {
        words = sealedWords;
        mark = sealedMark;
        return this;
    }

    private void at(Place place) {
        fromUnit = place.from();
        toUnit = place.to();
    }

    /** The person changed the answer, and the words stand there now. */
    Redaction follow(Place place) {
        at(place);
        return this;
    }

    /** The person changed the words themselves: the place stays covered until somebody has looked at it again. */
    Redaction lost() {
        moved = true;
        return this;
    }

    Redaction checked(byte[] newMark) {
        mark = newMark;
        moved = false;
        return this;
    }

    RedactionId id() {
        return new RedactionId(id);
    }

    String context() {
        return context(id);
    }

    static String context(UUID id) {
        return "redaction:" + id;
    }

    ResponseId response() {
        return new ResponseId(response);
    }

    ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    String question() {
        return question;
    }

    Place place() {
        return new Place(fromUnit, toUnit);
    }

    byte[] mark() {
        return mark;
    }

    byte @Nullable [] words() {
        return words;
    }

    RedactionRow row(String opened, boolean ours) {
        return new RedactionRow(id(), question, place(), reason, opened, memberName, madeOn, moved, ours);
    }
}
