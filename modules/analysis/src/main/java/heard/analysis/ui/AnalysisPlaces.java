package heard.analysis.ui;

import heard.shared.ConsultationId;
import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens of reading, searching, coding and counting are. */
@Configuration(proxyBeanMethods = false)
class AnalysisPlaces {
    static final String RESPONSES = "consultations/:consultation/responses";
    static final String READING = RESPONSES + "/:response";
    static final String SEARCH = "consultations/:consultation/search";
    static final String SEARCH_ALL = "search";
    static final String CODEBOOK = "consultations/:consultation/codebook";
    static final String FIGURES = "consultations/:consultation/figures";

    private static final Set<Role> READERS =
            Set.of(Role.ORGANISER, Role.SAFEGUARDING_LEAD, Role.ANALYST, Role.POLICY_LEAD);

    @Bean
    NavigationEntry responsesPlace() {
        return inside("responses", RESPONSES, 40);
    }

    @Bean
    NavigationEntry searchPlace() {
        return inside("search", SEARCH, 50);
    }

    @Bean
    NavigationEntry searchAllPlace() {
        return new NavigationEntry("analysis.navigation.searchall", SEARCH_ALL, 50, Scope.HOME, READERS);
    }

    @Bean
    NavigationEntry codebookPlace() {
        return inside("codebook", CODEBOOK, 60);
    }

    @Bean
    NavigationEntry figuresPlace() {
        return inside("figures", FIGURES, 70);
    }

    private static NavigationEntry inside(String name, String path, int order) {
        return new NavigationEntry("analysis.navigation." + name, path, order, Scope.CONSULTATION, READERS);
    }

    static String path(String route, ConsultationId consultation) {
        return route.replace(":consultation", consultation.toString());
    }

    static String reading(ConsultationId consultation, ResponseId response) {
        return path(RESPONSES, consultation) + "/" + response;
    }
}
