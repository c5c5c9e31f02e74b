package heard.responses;

import heard.contacts.ContactKeeping;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets how a person can be reached when their response leaves the coalition that they gave it to. */
@Component
class ContactUpkeep {
    private final ContactKeeping contacts;

    ContactUpkeep(ContactKeeping contacts) {
        this.contacts = contacts;
    }

    @EventListener
    void on(ResponseTaken event) {
        contacts.forget(event.response());
    }
}
