package heard.audit.ui;

import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the trail stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {
    @Bean
    NavigationEntry trail() {
        return new NavigationEntry(
                "audit.navigation.trail", TrailView.PATH, 20, Scope.ADMINISTRATION, Set.of(Role.ADMINISTRATOR));
    }
}
