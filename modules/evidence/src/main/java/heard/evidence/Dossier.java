package heard.evidence;

import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.Language;
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

/** A report or submission: a draft that can change, then a sealed content that cannot. */
@Entity
@Table(name = "dossier", schema = "evidence")
class Dossier extends AbstractAggregateRoot<Dossier> {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "coalition_id")
    private @Nullable UUID coalition;

    @Version
    private @Nullable Long revision;

    @Column(name = "consultation_id")
    private UUID consultation;

    private String language;
    private String title;

    @Enumerated(EnumType.STRING)
    private DossierStatus status = DossierStatus.DRAFT;

    /** {@link DossierDraft} as JSON, sealed with the consultation's key; null once the dossier is sealed. */
    private byte @Nullable [] draft;

    private @Nullable String content;
    private @Nullable String digest;
    private @Nullable LocalDate sealedOn;
    private boolean wordsTakenBack;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Dossier() {}

    Dossier(DossierId id, ConsultationId consultation, Language language) {
        this.id = id.value();
        this.consultation = consultation.value();
        this.language = language.tag();
        this.title = "";
    }

    Dossier write(String newTitle, byte[] newDraft) {
        if (status == DossierStatus.SEALED) throw new DossierIsSealed(id());
        title = newTitle;
        draft = newDraft;
        return this;
    }

    Dossier seal(SealedContent sealed, LocalDate day) {
        if (status == DossierStatus.SEALED) throw new DossierIsSealed(id());
        status = DossierStatus.SEALED;
        draft = null;
        content = sealed.json();
        digest = sealed.digest();
        sealedOn = day;
        return andEvent(new DossierSealed(id(), consultation()));
    }

    /** Says from now on that somebody has taken words back. */
    Dossier mark() {
        if (status != DossierStatus.SEALED || wordsTakenBack) return this;
        wordsTakenBack = true;
        return andEvent(new DossierMarked(id(), consultation()));
    }

    DossierId id() {
        return new DossierId(id);
    }

    ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    byte[] draft() {
        if (draft == null) throw new DossierIsSealed(id());
        return draft;
    }

    String content() {
        if (content == null) throw new IllegalStateException("not sealed: " + id);
        return content;
    }

    boolean sealed() {
        return status == DossierStatus.SEALED;
    }

    DossierRow row() {
        return new DossierRow(
                id(), consultation(), new Language(language), title, status, sealedOn, digest, wordsTakenBack);
    }
}
