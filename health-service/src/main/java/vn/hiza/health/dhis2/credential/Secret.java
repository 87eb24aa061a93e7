package vn.hiza.health.dhis2.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret of 256 random bits. Its hash needs no salt and no slowness: nobody can try out so many, and a check costs the same
 * little whether the secret is right or wrong.
 */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "hzt_";
    private static final int BYTES = 32;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    static Secret fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    static Secret presented(String text) {
        return new Secret(text);
    }

    /** To be shown once. */
    String text() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes the same time wherever the two differ. */
    boolean matches(byte[] stored) {
        return MessageDigest.isEqual(hash(), stored);
    }
}
