package vn.hiza.stack.issuer;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Refresh tokens: each stands for somebody who signed in and goes on. One is good again and again until it ends, as whoever
 * shows it may lose the answer on the way; the issuer forgets all of them when it stops.
 */
final class SignInSessions {
    static final Duration LIFE = Duration.ofDays(30);
    private static final int BYTES = 32;

    private final Map<String, Session> sessions = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SignInSessions(Clock clock) {
        this.clock = clock;
    }

    synchronized String begin(String client) {
        Instant now = clock.instant();
        sessions.values().removeIf(each -> each.until().isBefore(now));
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.put(token, new Session(client, now.plus(LIFE)));
        return token;
    }

    synchronized String client(String token) {
        Session known = sessions.get(token);
        if (known == null || known.until().isBefore(clock.instant())) {
            throw new OAuthRefusal("invalid_grant", "the refresh_token is not known or is too old");
        }
        return known.client();
    }

    synchronized void endAll() {
        sessions.clear();
    }

    private record Session(String client, Instant until) {}
}
