package heard.questionnaires;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Drafts extends JpaRepository<Draft, UUID> {}
