package heard.consultations;

import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import heard.shared.StrategySection;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A consultation: what is asked of whom, why, about which strategy, and how long the answers are kept. */
@Entity
@Table(name = "consultation", schema = "consultations")
class Consultation extends AbstractAggregateRoot<Consultation> {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "coalition_id")
    private @Nullable UUID coalition;

    @Version
    private @Nullable Long revision;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText purpose;

    private String strategy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StrategySection> sections;

    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private LocalDate retainUntil;
    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Language> languages;

    private int questionnaireVersion;
    private boolean codeOnly;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Consultation() {}

    @SuppressWarnings("NullAway") // write() fills the rest
    Consultation(ConsultationId id, ConsultationForm form) {
        this.id = id.value();
        write(form);
    }

    /** What participants were told at the opening stays; dates, sections and texts may still be put right. */
    Consultation change(ConsultationForm form) {
        if (status == Status.DESTROYED) throw new ConsultationNotOpen(id());
        if (status != Status.DRAFT && !slug.equals(form.slug())) throw new AddressInUse(slug);
        write(form);
        return this;
    }

    private void write(ConsultationForm form) {
        organisation = form.organisation().value();
        slug = form.slug();
        title = form.title();
        purpose = form.purpose();
        strategy = form.strategy();
        sections = form.sections();
        opensOn = form.opensOn();
        closesOn = form.closesOn();
        retainUntil = form.retainUntil();
        source = form.source().tag();
        languages = form.languages();
    }

    /** Opens it, or opens it again, with that version of its questionnaire. */
    Consultation open(int version) {
        if (status == Status.REPORTED || status == Status.DESTROYED) throw new ConsultationNotOpen(id());
        status = Status.OPEN;
        questionnaireVersion = version;
        return andEvent(new ConsultationOpened(id()));
    }

    /** Asks everybody who begins from now on that version of the questionnaire. */
    Consultation ask(int version) {
        questionnaireVersion = version;
        return this;
    }

    /** Asks everybody who begins from now on for a code, or nobody. */
    Consultation admit(boolean byCodeOnly) {
        if (status == Status.DESTROYED) throw new ConsultationNotOpen(id());
        codeOnly = byCodeOnly;
        return this;
    }

    Consultation close() {
        if (status != Status.OPEN) throw new ConsultationNotOpen(id());
        status = Status.CLOSED;
        return andEvent(new ConsultationClosed(id()));
    }

    /** Its answers can never be read again. */
    Consultation destroy() {
        status = Status.DESTROYED;
        return this;
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    Status status() {
        return status;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    ConsultationDetails details() {
        return new ConsultationDetails(
                id(),
                revision(),
                slug,
                title,
                purpose,
                strategy,
                sections,
                status,
                opensOn,
                closesOn,
                retainUntil,
                new Language(source),
                languages,
                questionnaireVersion,
                new OrganisationId(organisation),
                codeOnly);
    }
}
