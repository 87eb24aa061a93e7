package vn.hiza.rest.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns a bearer token into a caller, or into nothing: signature, issuer, audience, times and lifetime are checked. */
@Singleton
public class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final JsonMapper JSON = new JsonMapper();
    /** A token may live this long, in seconds; one that lives longer was not issued for us to trust. */
    private static final long LONGEST_LIFE = 24 * 3600;
    /** How far another clock may be ahead of ours, in seconds. */
    private static final long SKEW = 60;

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
        try {
            JsonWebToken token = parser.parse(authorization.substring(7).trim());
            return timely(token) && token.getSubject() != null
                    ? Optional.of(new Caller(token.getSubject(), token.getGroups(), districts(token)))
                    : Optional.empty();
        } catch (ParseException invalid) {
            LOG.debugf("a token was refused: %s", invalid.getMessage());
            return Optional.empty();
        }
    }

    private boolean timely(JsonWebToken token) {
        long now = clock.instant().getEpochSecond();
        long issued = token.getIssuedAtTime();
        long expires = token.getExpirationTime();
        return issued > 0 && issued <= now + SKEW && expires > now && expires - issued <= LONGEST_LIFE;
    }

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
