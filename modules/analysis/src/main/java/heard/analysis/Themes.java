package heard.analysis;

import heard.shared.ConsultationId;
import heard.shared.ThemeId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Themes extends JpaRepository<Theme, UUID> {
    List<Theme> findByConsultationOrderByPositionAsc(UUID consultation);

    default List<Theme> of(ConsultationId consultation) {
        return findByConsultationOrderByPositionAsc(consultation.value());
    }

    default Theme require(ThemeId theme) {
        return findById(theme.value()).orElseThrow(() -> new NoSuchTheme(theme));
    }
}
