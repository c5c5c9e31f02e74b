package heard.contacts;

import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault which columns hold contact details and whose they are. */
@Configuration(proxyBeanMethods = false)
class SealedContacts {
    @Bean
    SealedColumn contactColumn() {
        return new SealedColumn(KeyPurpose.CONTACT, "contacts", "contact", "content", "'contact:' || id");
    }

    @Bean
    SealedColumn contactLinkColumn() {
        return new SealedColumn(KeyPurpose.CONTACT, "contacts", "contact", "link", "'contact:' || id || ':response'");
    }
}
