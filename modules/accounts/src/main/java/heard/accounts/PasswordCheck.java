package heard.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a password is hard enough to guess. Length counts, not the kinds of its characters, as NIST SP 800-63B
 * (section 3.1.1) advises.
 */
public final class PasswordCheck {
    /** Shortest password, in characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int OWN_PART = 6;
    private static final int DIFFERENT = 5;

    /** What most people who are asked for a long password begin or end it with. */
    private static final List<String> COMMON = List.of(
            "password",
            "passwort",
            "passw0rd",
            "qwertyuiop",
            "qwerty",
            "azerty",
            "asdfghjkl",
            "zxcvbnm",
            "1q2w3e4r5t",
            "1234567890",
            "0987654321",
            "123456789",
            "12345678",
            "987654321",
            "123456",
            "654321",
            "abcdefghijkl",
            "abcdef",
            "abc123",
            "iloveyou",
            "letmein",
            "welcome",
            "football",
            "baseball",
            "sunshine",
            "princess",
            "dragon",
            "monkey",
            "trustno1",
            "superman",
            "changeme",
            "secret",
            "login",
            "admin",
            "administrator",
            "heard");

    private PasswordCheck() {}

    /** The message key of what is wrong with the password; empty when it will do. */
    public static Optional<String> problem(String password, String email) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of("accounts.password.short");
        if (password.length() > LONGEST) return Optional.of("accounts.password.long");
        if (isAbout(plain, email.toLowerCase(Locale.ROOT))) return Optional.of("accounts.password.email");
        if (isCommon(plain)) return Optional.of("accounts.password.common");
        return Optional.empty();
    }

    private static boolean isAbout(String password, String email) {
        var name = email.split("@", 2)[0];
        return password.contains(email)
                || email.contains(password)
                || name.length() >= OWN_PART && password.replace(name, "").length() < OWN_PART;
    }

    private static boolean isCommon(String password) {
        if (password.codePoints().distinct().count() < DIFFERENT) return true;
        var rest = password;
        for (var common : COMMON) rest = rest.replace(common, "");
        return rest.length() < OWN_PART;
    }
}
