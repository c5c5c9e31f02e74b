package heard.responses;

import heard.shared.CoalitionId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in the address of a trial: whose it is, which link, and a secret of 128 bits that nobody can guess.
 *
 * @param link its id
 * @param secret 16 random bytes
 */
record TrialToken(CoalitionId coalition, UUID link, byte[] secret) {
    private static final int LENGTH = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TrialToken next(CoalitionId coalition) {
        var secret = new byte[16];
        RANDOM.nextBytes(secret);
        return new TrialToken(coalition, UUID.randomUUID(), secret);
    }

    /** Empty when it is none. */
    static Optional<TrialToken> parse(String text) {
        if (text.length() != LENGTH || !text.matches("[A-Za-z0-9_-]+")) return Optional.empty();
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        var coalition = new CoalitionId(uuid(bytes));
        var link = uuid(bytes);
        var secret = new byte[16];
        bytes.get(secret);
        return Optional.of(new TrialToken(coalition, link, secret));
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    String written() {
        var bytes = ByteBuffer.allocate(48);
        put(bytes, coalition.value());
        put(bytes, link);
        bytes.put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static void put(ByteBuffer bytes, UUID uuid) {
        bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    }

    /** What is kept of the secret. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
