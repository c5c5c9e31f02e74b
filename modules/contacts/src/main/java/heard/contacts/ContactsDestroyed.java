package heard.contacts;

import heard.consultations.ConsultationDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With the answers of a consultation goes how people could be reached. */
@Component
class ContactsDestroyed {
    private final Contacts contacts;

    ContactsDestroyed(Contacts contacts) {
        this.contacts = contacts;
    }

    @EventListener
    void on(ConsultationDestroyed event) {
        contacts.deleteAll(event.consultation());
    }
}
