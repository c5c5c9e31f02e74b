package heard.statements.ui;

import heard.shared.ConsultationId;
import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where statements are read before others see them. */
@Configuration(proxyBeanMethods = false)
class StatementPlaces {
    static final String STATEMENTS = "consultations/:consultation/statements";

    static final Set<Role> READERS = Set.of(Role.ORGANISER, Role.SAFEGUARDING_LEAD);

    @Bean
    NavigationEntry statementsPlace() {
        return new NavigationEntry("statements.navigation", STATEMENTS, 45, Scope.CONSULTATION, READERS);
    }

    static String path(ConsultationId consultation) {
        return STATEMENTS.replace(":consultation", consultation.toString());
    }
}
