package heard.analysis;

import heard.shared.ConsultationId;
import heard.shared.ThemeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A theme in the codebook of a consultation: what passages of many answers have in common. */
@Entity
@Table(name = "theme", schema = "analysis")
class Theme {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "coalition_id")
    private @Nullable UUID coalition;

    @Version
    private @Nullable Long revision;

    @Column(name = "consultation_id")
    private UUID consultation;

    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private ThemeColour colour;

    private int position;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Theme() {}

    @SuppressWarnings("NullAway") // write() fills the rest
    Theme(ThemeId id, ConsultationId consultation, ThemeForm form, int position) {
        this.id = id.value();
        this.consultation = consultation.value();
        this.position = position;
        this.colour = ThemeColour.of(position);
        write(form);
    }

    Theme write(ThemeForm form) {
        name = form.name();
        description = form.description();
        if (form.colour() != null) colour = form.colour();
        return this;
    }

    UUID key() {
        return id;
    }

    ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    int position() {
        return position;
    }

    ThemeRow row() {
        return new ThemeRow(new ThemeId(id), consultation(), name, description, colour);
    }
}
