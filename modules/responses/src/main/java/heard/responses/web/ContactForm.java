package heard.responses.web;

import heard.contacts.ContactDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a person typed about how to reach them. */
record ContactForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String other,
        @Nullable String spoken,
        @Nullable String time,
        @Nullable String discreet) {
    /** From the form of a question. */
    static ContactForm of(MultiValueMap<String, String> form) {
        return new ContactForm(
                form.getFirst("name"),
                form.getFirst("email"),
                form.getFirst("phone"),
                form.getFirst("other"),
                form.getFirst("spoken"),
                form.getFirst("time"),
                form.getFirst("discreet"));
    }

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
