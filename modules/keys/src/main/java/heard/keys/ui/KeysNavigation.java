package heard.keys.ui;

import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screen of the keys stands. */
@Configuration(proxyBeanMethods = false)
class KeysNavigation {
    static final String KEYS = "keys";

    @Bean
    NavigationEntry keysScreen() {
        return new NavigationEntry("keys.navigation.keys", KEYS, 30, Scope.ADMINISTRATION, Set.of(Role.ADMINISTRATOR));
    }
}
