package heard.exchange.ui;

import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screen of imports is. */
@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {
    static final String IMPORT = "consultations/:consultation/import";

    @Bean
    NavigationEntry importing() {
        return new NavigationEntry(
                "exchange.navigation.import", IMPORT, 45, Scope.CONSULTATION, Set.of(Role.ORGANISER));
    }
}
