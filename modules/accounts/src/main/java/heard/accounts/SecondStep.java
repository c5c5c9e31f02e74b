package heard.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import heard.shared.AccountId;
import heard.vault.InstallationKeys;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second step of signing in: a code of six digits from a program on the member's phone (TOTP, RFC 6238), or one of the
 * codes they printed. A code works once, and a clock may be off by half a minute.
 */
@Component
@Transactional
class SecondStep {
    static final String PATH = "/second-step";
    private static final String PURPOSE = "second-step";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final InstallationKeys keys;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock = Clock.systemUTC();

    SecondStep(JdbcClient database, InstallationKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    boolean isOn(AccountId account) {
        return database.sql("select exists (select from accounts.second_step where account_id = ? and confirmed)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /** A new secret, which is asked for only after {@link #confirm}; one that is confirmed already stays. */
    byte[] prepare(AccountId account) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        database.sql("""
                        insert into accounts.second_step (account_id, secret, last_step, confirmed)
                        values (?, ?, 0, false)
                        on conflict (account_id) do update set secret = excluded.secret, last_step = 0
                        where not accounts.second_step.confirmed""").params(account.value(), keys.seal(PURPOSE, secret)).update();
        return secret;
    }

    /** Switches it on with a first right code; gives the printed codes, which are known only now. Empty: wrong code. */
    Optional<List<String>> confirm(AccountId account, String code) {
        if (isOn(account) || !isRight(account, code, clock.instant(), false)) return Optional.empty();
        database.sql("update accounts.second_step set confirmed = true where account_id = ?")
                .param(account.value())
                .update();
        return Optional.of(newRecoveryCodes(account));
    }

    /** New printed codes; the old ones stop working. */
    List<String> newRecoveryCodes(AccountId account) {
        database.sql("delete from accounts.recovery_code where account_id = ?")
                .param(account.value())
                .update();
        var made =
                Stream.generate(SecondStep::recoveryCode).limit(RECOVERY_CODES).toList();
        for (var code : made) {
            database.sql("insert into accounts.recovery_code (account_id, hash) values (?, ?)")
                    .params(account.value(), hash(code))
                    .update();
        }
        return made;
    }

    /** Printed codes that were not used yet. */
    @Transactional(readOnly = true)
    int recoveryCodesLeft(AccountId account) {
        return database.sql("select count(*) from accounts.recovery_code where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    void switchOff(AccountId account) {
        database.sql("delete from accounts.second_step where account_id = ?")
                .param(account.value())
                .update();
        dropUnneededCodes(account);
    }

    /** Printed codes are for those whom more than a password is asked for. */
    void dropUnneededCodes(AccountId account) {
        database.sql("""
                        delete from accounts.recovery_code where account_id = ?
                           and not exists (select from accounts.second_step where account_id = ? and confirmed)
                           and not exists (select from accounts.passkey where account_id = ?)""")
                .params(account.value(), account.value(), account.value())
                .update();
    }

    /** Whether a code is right, which uses it up. */
    boolean accept(AccountId account, String code) {
        return accept(account, code, clock.instant());
    }

    boolean accept(AccountId account, String code, Instant now) {
        return isRight(account, code, now, true) || isRecovery(account, code);
    }

    /** By the secret that is confirmed, or by the one that waits for it: that one opens nothing yet. */
    private boolean isRight(AccountId account, String typed, Instant at, boolean confirmed) {
        var digits = digits(typed);
        var secret = database.sql("select secret from accounts.second_step where account_id = ? and confirmed = ?")
                .params(account.value(), confirmed)
                .query(byte[].class)
                .optional();
        if (secret.isEmpty() || digits.length() != codes.getPasswordLength()) return false;
        var key = new SecretKeySpec(keys.open(PURPOSE, secret.get()), codes.getAlgorithm());
        var now = at.getEpochSecond() / codes.getTimeStep().toSeconds();
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> code(key, step).equals(digits))
                .anyMatch(step -> use(account, step));
    }

    private String code(SecretKeySpec key, long step) {
        try {
            var at = Instant.ofEpochSecond(step * codes.getTimeStep().toSeconds());
            return codes.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the code of that step was not used before. */
    private boolean use(AccountId account, long step) {
        return database.sql("update accounts.second_step set last_step = ? where account_id = ? and last_step < ?")
                        .params(step, account.value(), step)
                        .update()
                == 1;
    }

    private boolean isRecovery(AccountId account, String typed) {
        return database.sql("delete from accounts.recovery_code where account_id = ? and hash = ?")
                        .params(account.value(), hash(typed))
                        .update()
                == 1;
    }

    /** Whether it can be a code from a phone, and not one of the printed ones, which nobody guesses. */
    boolean isOfPhone(String typed) {
        return digits(typed).length() == codes.getPasswordLength();
    }

    /** Digits of any script, without what stands between them. */
    private static String digits(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Sixteen digits, of 53 random bits. */
    private static String recoveryCode() {
        var digits = "%016d".formatted(RANDOM.nextLong(10_000_000_000_000_000L));
        return String.join(
                " ", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8, 12), digits.substring(12));
    }

    /** At 53 random bits, and with few tries a second, a password hash would add nothing to it. */
    private byte[] hash(String typed) {
        return keys.hmac("recovery-code", digits(typed).getBytes(US_ASCII));
    }
}
