package heard.accounts.ui;

import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens of accounts stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccountsNavigation {
    @Bean
    NavigationEntry members() {
        return new NavigationEntry(
                "accounts.navigation.members", "members", 10, Scope.ADMINISTRATION, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    NavigationEntry organisationsOfInstallation() {
        return new NavigationEntry(
                "accounts.navigation.organisations",
                OrganisationsView.PATH,
                30,
                Scope.ADMINISTRATION,
                Set.of(Role.INSTALLATION_ADMINISTRATOR));
    }

    @Bean
    NavigationEntry trail() {
        return new NavigationEntry(
                "accounts.navigation.trail", TrailView.PATH, 20, Scope.ADMINISTRATION, Set.of(Role.ADMINISTRATOR));
    }
}
