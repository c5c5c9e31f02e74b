package heard.agreements.ui;

import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the agreement stands in the navigation: everybody may read it. */
@Configuration(proxyBeanMethods = false)
class AgreementsNavigation {
    @Bean
    NavigationEntry agreement() {
        return new NavigationEntry("agreements.navigation", AgreementView.PATH, 90, Scope.COALITION, Set.of());
    }
}
