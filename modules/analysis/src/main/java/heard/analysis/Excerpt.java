package heard.analysis;

import heard.coalitions.Member;
import heard.responses.Place;
import heard.responses.ReadResponse;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A passage of an answer that was given a theme. Passages may overlap. */
@Entity
@Table(name = "excerpt", schema = "analysis")
class Excerpt {
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

    @Column(name = "theme_id")
    private UUID theme;

    private byte[] mark;
    private UUID memberId;
    private String memberName;
    private LocalDate madeOn;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Excerpt() {}

    @SuppressWarnings("NullAway") // Hibernate fills the coalition and the revision
    Excerpt(ExcerptId id, ReadResponse of, String question, Place place, ThemeId theme, byte[] mark, Member by) {
        this.id = id.value();
        this.consultation = of.consultation().value();
        this.response = of.id().value();
        this.question = question;
        this.theme = theme.value();
        this.mark = mark;
        this.memberId = by.account().value();
        this.memberName = by.name();
        this.madeOn = LocalDate.now(ZoneOffset.UTC);
        follow(place);
    }

    /** How the mark of its words is bound to it. */
    static String context(ExcerptId id) {
        return "excerpt:" + id;
    }

    void follow(Place place) {
        fromUnit = place.from();
        toUnit = place.to();
    }

    void give(ThemeId other) {
        theme = other.value();
    }

    boolean covers(String asked, Place place) {
        return question.equals(asked) && place().equals(place);
    }

    ExcerptId id() {
        return new ExcerptId(id);
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

    ThemeId theme() {
        return new ThemeId(theme);
    }

    byte[] mark() {
        return mark;
    }

    CodedPassage row() {
        return new CodedPassage(id(), response(), question, place(), theme(), memberName, madeOn);
    }
}
