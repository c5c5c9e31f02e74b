package heard.safeguarding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Redactions extends JpaRepository<Redaction, UUID> {
    List<Redaction> findByResponseInOrderByQuestionAscFromUnitAsc(Collection<UUID> responses);

    List<Redaction> findByConsultationAndMovedTrueOrderByResponse(UUID consultation);

    default List<Redaction> of(UUID response) {
        return findByResponseInOrderByQuestionAscFromUnitAsc(List.of(response));
    }
}
