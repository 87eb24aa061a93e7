package vn.hiza.stack.issuer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Signs bearer tokens for the demo clients. */
public final class Issuer {
    public static final String NAME = "https://issuer.hiza.local";
    public static final String AUDIENCE = "hiza";
    private static final Duration LIFE = Duration.ofHours(12);

    private final IssuerKeys keys;
    private final DemoClients clients;
    private final Clock clock;

    public Issuer(IssuerKeys keys, DemoClients clients, Clock clock) {
        this.keys = keys;
        this.clients = clients;
        this.clock = clock;
    }

    /** A bearer token, good for twelve hours. */
    public String token(String client) {
        return token(client, LIFE);
    }

    String token(String client, Duration life) {
        return signed(claims(clients.named(client), AUDIENCE, life));
    }

    /** Tells an application that signs people in who came, for that application's eyes only. */
    String identity(String client, String application, @Nullable String nonce, Duration life) {
        DemoClient known = clients.named(client);
        JwtClaims claims = claims(known, application, life);
        claims.setStringClaim("name", known.whoVietnamese());
        if (nonce != null) {
            claims.setStringClaim("nonce", nonce);
        }
        return signed(claims);
    }

    private String signed(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(keys.key().getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setKey(keys.key().getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException unsigned) {
            throw new IllegalStateException("the token could not be signed", unsigned);
        }
    }

    private JwtClaims claims(DemoClient client, String audience, Duration life) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(NAME);
        claims.setAudience(audience);
        claims.setSubject(client.name());
        claims.setStringClaim("upn", client.name());
        claims.setStringListClaim("groups", List.of(client.role()));
        if (!client.districts().isEmpty()) {
            claims.setStringListClaim("districts", client.districts());
        }
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(life).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        return claims;
    }
}
