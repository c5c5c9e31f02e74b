package heard.evidence.ui;

import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens of evidence are. */
@Configuration(proxyBeanMethods = false)
class EvidenceNavigation {
    static final String LIST = "consultations/:consultation/evidence";
    static final String DOSSIER = LIST + "/:dossier";

    @Bean
    NavigationEntry evidence() {
        return new NavigationEntry(
                "evidence.navigation.evidence", LIST, 80, NavigationEntry.Scope.CONSULTATION, Set.of());
    }

    static String path(ConsultationId consultation) {
        return "consultations/" + consultation + "/evidence";
    }

    static String path(ConsultationId consultation, DossierId dossier) {
        return path(consultation) + "/" + dossier;
    }
}
