package heard.responses.ui;

import heard.shared.NavigationEntry;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreviewNavigation {
    @Bean
    NavigationEntry tryingOut() {
        return new NavigationEntry(
                "responses.navigation.preview",
                PreviewView.PATH,
                27,
                NavigationEntry.Scope.CONSULTATION,
                Set.of(Role.ORGANISER));
    }
}
