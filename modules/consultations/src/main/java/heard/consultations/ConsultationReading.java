package heard.consultations;

import heard.shared.ConsultationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the consultations of the current coalition. */
@Service
@Transactional(readOnly = true)
public class ConsultationReading {
    private final Consultations consultations;

    ConsultationReading(Consultations consultations) {
        this.consultations = consultations;
    }

    /** All of them: those that are open first, then by address. */
    public List<ConsultationDetails> all() {
        return consultations.findAll().stream()
                .map(Consultation::details)
                .sorted(Comparator.comparing((ConsultationDetails each) -> each.status() != Status.OPEN)
                        .thenComparing(ConsultationDetails::slug))
                .toList();
    }

    public Optional<ConsultationDetails> find(ConsultationId id) {
        return consultations.findById(id.value()).map(Consultation::details);
    }

    /** The consultation; throws {@link NoSuchConsultation} when the current coalition has none of that id. */
    public ConsultationDetails require(ConsultationId id) {
        return consultations.require(id).details();
    }
}
