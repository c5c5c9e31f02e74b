package heard.invitations.ui;

import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screen of invitations stands. */
@Configuration(proxyBeanMethods = false)
class InvitationsNavigation {
    static final String INVITE = "consultations/:consultation/invite";

    @Bean
    NavigationEntry invite() {
        return new NavigationEntry(
                "invitations.navigation.invite",
                INVITE,
                28,
                Scope.CONSULTATION,
                Set.of(Role.ORGANISER, Role.FACILITATOR));
    }
}
