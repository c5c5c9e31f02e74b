package heard.contacts;

import heard.shared.Language;

/**
 * How to reach a person, in their own words. Any of it may be empty.
 *
 * @param name by which they want to be called
 * @param other another way than e-mail or telephone
 * @param language in which they want to be spoken to
 * @param safeTime when it is safe to reach them
 * @param discreet whether whoever reaches out must not say who they are to anybody else
 */
public record ContactDetails(
        String name, String email, String phone, String other, Language language, String safeTime, boolean discreet) {
    /** The most characters that are kept of each. */
    public static final int LONGEST = 500;

    public ContactDetails {
        name = cut(name);
        email = cut(email);
        phone = cut(phone);
        other = cut(other);
        safeTime = cut(safeTime);
    }

    private static String cut(String text) {
        var stripped = text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }

    /** Nothing but the language. */
    public static ContactDetails none(Language language) {
        return new ContactDetails("", "", "", "", language, "", false);
    }

    /** Whether there is a way to reach the person. */
    public boolean isReachable() {
        return !(email.isEmpty() && phone.isEmpty() && other.isEmpty());
    }

    /** Never the details: they must not reach a log. */
    @Override
    public String toString() {
        return "contact details";
    }
}
