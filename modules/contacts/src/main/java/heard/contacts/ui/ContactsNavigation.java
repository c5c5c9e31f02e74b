package heard.contacts.ui;

import heard.shared.NavigationEntry;
import heard.shared.NavigationEntry.Scope;
import heard.shared.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screen of the contacts stands. */
@Configuration(proxyBeanMethods = false)
class ContactsNavigation {
    static final String CONTACTS = "consultations/:consultation/contacts";
    static final String CONSULTATION = "consultation";

    @Bean
    NavigationEntry contactsScreen() {
        return new NavigationEntry(
                "contacts.navigation.contacts", CONTACTS, 80, Scope.CONSULTATION, Set.of(Role.RECONTACT));
    }
}
