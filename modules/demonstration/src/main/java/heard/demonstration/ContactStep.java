package heard.demonstration;

import heard.contacts.ContactKeeping;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps how those who agreed to it may be reached again. */
@Component
class ContactStep {
    private final ContactKeeping contacts;

    ContactStep(ContactKeeping contacts) {
        this.contacts = contacts;
    }

    void make(ConsultationId consultation, Content content, Map<String, ResponseId> responses) {
        for (var each : content.contacts()) {
            var id = Objects.requireNonNull(responses.get(each.response()), each.response());
            var language = content.response(each.response()).spoken();
            contacts.keep(consultation, id, each.details(language));
        }
    }
}
