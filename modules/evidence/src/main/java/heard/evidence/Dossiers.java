package heard.evidence;

import heard.shared.DossierId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Dossiers extends JpaRepository<Dossier, UUID> {
    List<Dossier> findByConsultation(UUID consultation);

    default Dossier require(DossierId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchDossier(id));
    }
}
