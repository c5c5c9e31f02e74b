package heard.consultations;

import heard.shared.ConsultationId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Consultations extends JpaRepository<Consultation, UUID> {
    List<Consultation> findByOrganisationAndStatus(UUID organisation, Status status);

    default Consultation require(ConsultationId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchConsultation(id));
    }
}
