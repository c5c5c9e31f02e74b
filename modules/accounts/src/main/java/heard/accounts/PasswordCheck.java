package heard.accounts;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a password is hard enough to guess: by an estimate of how many guesses it takes (zxcvbn: Wheeler, USENIX Security 2016), which
 * knows what many people choose, and not by which kinds of characters it has (NIST SP 800-63B, section 3.1.1). The shorter it is, the
 * harder it must be.
 */
public final class PasswordCheck {
    /** Shortest password, in characters. */
    public static final int SHORTEST = 8;

    /** From this length on a good password will do; a shorter one must be very good. */
    public static final int LONG_ENOUGH = 12;

    private static final int LONGEST = 200;
    private static final int LOOKED_AT = 64;
    private static final int GOOD = 3;
    private static final int VERY_GOOD = 4;
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordCheck() {}

    /** The message key of what is wrong with the password; empty when it will do. */
    public static Optional<String> problem(String password, AboutAccount about) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("accounts.password.short");
        if (length > LONGEST) return Optional.of("accounts.password.long");
        var looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        var own = about.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var strength = ESTIMATE.measure(looked, own);
        if (strength.getScore() >= (length >= LONG_ENOUGH ? GOOD : VERY_GOOD)) return Optional.empty();
        return Optional.of(why(strength));
    }

    /** Names the longest part that is easily guessed. */
    private static String why(Strength strength) {
        return strength.getSequence().stream()
                .filter(part -> part.pattern != Pattern.Bruteforce)
                .max(Comparator.comparingInt(part -> part.j - part.i))
                .map(PasswordCheck::why)
                .orElse("accounts.password.weak.more");
    }

    private static String why(Match part) {
        return switch (part.pattern) {
            case Dictionary ->
                switch (String.valueOf(part.dictionaryName)) {
                    case "user_inputs" -> "accounts.password.weak.own";
                    case "passwords" -> "accounts.password.common";
                    default -> "accounts.password.weak.word";
                };
            case Spatial -> "accounts.password.weak.keyboard";
            case Repeat -> "accounts.password.weak.repeat";
            case Sequence, Date, Regex -> "accounts.password.weak.sequence";
            case Bruteforce -> "accounts.password.weak.more";
        };
    }
}
