package vn.hiza.rest.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Caller;

/** Turns a bearer token into a caller, or into nothing: signature, issuer, audience, times and lifetime are checked. */
@Singleton
public class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final JsonMapper JSON = new JsonMapper();
    /** A token may live this long, in seconds; one that lives longer was not issued for us to trust. */
    private static final long LONGEST_LIFE = 24 * 3600;
    /** How far another clock may be ahead of ours, in seconds. */
    private static final long SKEW = 60;

    /** How long a verified token is remembered; a key that is withdrawn stops to count after that. */
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private static final int MOST_REMEMBERED = 1_000;

    private final Cache<String, Verified> verified = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final JWTParser parser;
    private final Clock clock;

    public TokenCheck(JWTParser parser, Clock clock) {
        this.parser = parser;
        this.clock = clock;
    }

    public Optional<Caller> callerOf(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        String text = authorization.substring(7).trim();
        Verified known = verified.getIfPresent(text);
        if (known == null) {
            known = verify(text);
            if (known == null) {
                return Optional.empty();
            }
            verified.put(text, known);
        }
        return timely(known) ? Optional.of(known.caller()) : Optional.empty();
    }

    /** What a token says once its signature, issuer and audience hold; null when they do not. */
    private @Nullable Verified verify(String text) {
        try {
            JsonWebToken token = parser.parse(text);
            return token.getSubject() == null
                    ? null
                    : new Verified(
                            new Caller(token.getSubject(), token.getGroups(), districts(token)),
                            token.getIssuedAtTime(),
                            token.getExpirationTime());
        } catch (ParseException invalid) {
            LOG.debugf("a token was refused: %s", invalid.getMessage());
            return null;
        }
    }

    /** Asked at every request, so that a remembered token ends when it says. */
    private boolean timely(Verified token) {
        long now = clock.instant().getEpochSecond();
        return token.issued() > 0
                && token.issued() <= now + SKEW
                && token.expires() > now
                && token.expires() - token.issued() <= LONGEST_LIFE;
    }

    private record Verified(Caller caller, long issued, long expires) {}

    private static Set<String> districts(JsonWebToken token) {
        Object claim = token.getClaim("districts");
        Set<String> districts = new HashSet<>();
        if (claim != null) {
            try {
                JsonNode list = JSON.readTree(claim.toString());
                list.forEach(district -> districts.add(district.asText()));
            } catch (JsonProcessingException unreadable) {
                LOG.debugf("the claim districts of a token is no list: %s", claim);
            }
        }
        return districts;
    }
}
