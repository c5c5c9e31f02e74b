package heard.demonstration;

import heard.contacts.ContactDetails;
import heard.shared.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an invented person may be reached again.
 *
 * @param response our id of what they answered
 * @param safe when it is safe to reach them
 * @param discreet whether nobody else may learn who is calling
 */
record ContactContent(
        String response,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String other,
        String safe,
        boolean discreet) {
    ContactDetails details(Language language) {
        return new ContactDetails(name, given(email), given(phone), given(other), language, safe, discreet);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
