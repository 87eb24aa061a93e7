package vn.hiza.stack.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Codes that stand for a sign-in until they are redeemed: once, soon, and by whoever asked for them. */
final class SignInCodes {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int BYTES = 32;

    private final Map<String, Issued> issued = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SignInCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized String issue(SignInRequest request, String client) {
        Instant now = clock.instant();
        issued.values().removeIf(each -> each.until().isBefore(now));
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        issued.put(code, new Issued(request, client, now.plus(LIFE)));
        return code;
    }

    /** A code is used up by the first that shows it, also when that fails. */
    synchronized Issued redeem(String code, String redirect, String verifier) {
        Issued known = issued.remove(code);
        if (known == null || known.until().isBefore(clock.instant())) {
            throw new OAuthRefusal("invalid_grant", "the code is not known, was used before, or is too old");
        }
        if (!known.request().redirect().equals(redirect)) {
            throw new OAuthRefusal("invalid_grant", "redirect_uri is not the one that the code was sent to");
        }
        if (!known.request().challenge().equals(challenge(verifier))) {
            throw new OAuthRefusal("invalid_grant", "code_verifier does not fit the code_challenge");
        }
        return known;
    }

    static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a code stands for. */
    record Issued(SignInRequest request, String client, Instant until) {}
}
