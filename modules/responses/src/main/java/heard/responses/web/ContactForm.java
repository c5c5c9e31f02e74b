package heard.responses.web;

import heard.contacts.ContactDetails;
import org.jspecify.annotations.Nullable;

/** What a person typed about how to reach them. */
record ContactForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String other,
        @Nullable String spoken,
        @Nullable String time,
        @Nullable String discreet) {
    ContactDetails details(Visit visit) {
        var language = visit.at().details().languages().stream()
                .filter(each -> each.tag().equals(spoken))
                .findFirst()
                .orElse(visit.language());
        return new ContactDetails(
                text(name), text(email), text(phone), text(other), language, text(time), discreet != null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
