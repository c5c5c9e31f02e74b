package heard.statements;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Statements extends JpaRepository<Statement, UUID> {
    List<Statement> findByResponse(UUID response);

    List<Statement> findByConsultationAndStateNotOrderById(UUID consultation, StatementState state);

    List<Statement> findByConsultationAndState(UUID consultation, StatementState state);
}
