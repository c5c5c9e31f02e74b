package heard.questionnaires;

import heard.shared.ConsultationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The questionnaire of one consultation while it is written. */
@Entity(name = "QuestionnaireDraft")
@Table(name = "draft", schema = "questionnaires")
class Draft {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "coalition_id")
    private @Nullable UUID coalition;

    @Version
    private @Nullable Long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Questionnaire content;

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Draft() {}

    Draft(ConsultationId consultation, Questionnaire content) {
        this.id = consultation.value();
        this.content = content;
    }

    void write(Questionnaire changed) {
        content = changed;
    }

    Questionnaire content() {
        return content;
    }

    /** From 1: 0 means that nothing was ever saved. */
    long revision() {
        return revision == null ? 0 : revision + 1;
    }
}
