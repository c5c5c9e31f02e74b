package heard.questionnaires;

import heard.shared.ConsultationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A questionnaire as people answered it, which never changes. */
@Entity(name = "QuestionnaireVersion")
@Immutable
@Table(name = "version", schema = "questionnaires")
class PublishedVersion implements Persistable<PublishedVersion.Key> {
    /** The consultation, and the number from 1. */
    @Embeddable
    record Key(@Column(name = "consultation_id") UUID consultation, int number) implements Serializable {
        static Key of(ConsultationId consultation, int number) {
            return new Key(consultation.value(), number);
        }
    }

    @EmbeddedId
    private Key key;

    @TenantId
    @Column(name = "coalition_id")
    private @Nullable UUID coalition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Questionnaire content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> apart;

    private @Nullable LocalDate publishedOn;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PublishedVersion() {}

    PublishedVersion(ConsultationId consultation, Version version) {
        this.key = Key.of(consultation, version.number());
        this.content = version.questionnaire();
        this.apart = version.apart();
        this.publishedOn = version.publishedOn();
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    Questionnaire content() {
        return content;
    }

    Version version() {
        return new Version(key.number(), content, apart, publishedOn);
    }
}
