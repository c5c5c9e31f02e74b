package heard.contacts;

import heard.shared.Language;

/** A person who can be reached, as the list shows them: not who they are, nor how. */
public record ContactRow(
        ContactId id, Language language, boolean byEmail, boolean byPhone, boolean otherwise, boolean discreet) {
    ContactRow(ContactId id, ContactDetails details) {
        this(
                id,
                details.language(),
                !details.email().isEmpty(),
                !details.phone().isEmpty(),
                !details.other().isEmpty(),
                details.discreet());
    }
}
