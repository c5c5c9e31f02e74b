package heard.consultations;

import heard.shared.ConsultationId;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Consultations extends JpaRepository<Consultation, UUID> {
    default Consultation require(ConsultationId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchConsultation(id));
    }
}
