package heard.responses.ui;

import heard.shared.ConsultationId;
import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where responses are typed. */
@Configuration(proxyBeanMethods = false)
class EnteringPlaces {
    static final String ENTER = "consultations/:consultation/enter";
    static final String ENTRY = ENTER + "/:response";

    @Bean
    NavigationEntry entering() {
        return new NavigationEntry(
                "responses.enter.navigation", ENTER, 38, Scope.CONSULTATION, Set.of(Role.ORGANISER, Role.FACILITATOR));
    }

    static String enter(ConsultationId consultation) {
        return "consultations/" + consultation + "/enter";
    }

    static String entry(ConsultationId consultation, ResponseId response) {
        return enter(consultation) + "/" + response;
    }
}
