package heard.consultations.ui;

import heard.shared.ConsultationId;
import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens of consultations stand. */
@Configuration(proxyBeanMethods = false)
class ConsultationsNavigation {
    static final String LIST = "consultations";
    static final String CREATE = "consultations/new";
    static final String OVERVIEW = "consultations/:consultation";
    static final String SETTINGS = "consultations/:consultation/settings";
    static final String CONSULTATION = "consultation";

    @Bean
    NavigationEntry home() {
        return new NavigationEntry("consultations.navigation.home", "", 0, Scope.HOME, Set.of());
    }

    @Bean
    NavigationEntry consultationList() {
        return new NavigationEntry("consultations.navigation.list", LIST, 10, Scope.HOME, Set.of());
    }

    @Bean
    NavigationEntry consultationOverview() {
        return new NavigationEntry("consultations.navigation.overview", OVERVIEW, 10, Scope.CONSULTATION, Set.of());
    }

    @Bean
    NavigationEntry consultationSettings() {
        return new NavigationEntry(
                "consultations.navigation.settings", SETTINGS, 90, Scope.CONSULTATION, Set.of(Role.ORGANISER));
    }

    static String overview(ConsultationId id) {
        return LIST + "/" + id;
    }

    /** Where people are invited, a screen of another module. */
    static String invite(ConsultationId id) {
        return overview(id) + "/invite";
    }

    static String settings(ConsultationId id) {
        return overview(id) + "/settings";
    }

    /** Where its questionnaire is made, a screen of another module. */
    static String questions(ConsultationId id) {
        return overview(id) + "/questions";
    }

    /** Where it is translated, a screen of another module. */
    static String languages(ConsultationId id) {
        return overview(id) + "/languages";
    }
}
