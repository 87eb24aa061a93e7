package vn.hiza.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Tokens of an issuer that the applications under test trust. */
public final class TestTokens {
    public static final String ISSUER = "https://issuer.hiza.local";
    private static final KeyPair KEYS = generate();
    /** Those signed before: a signature takes a young virtual machine longer than the call it is for. */
    private static final Map<List<String>, String> SIGNED = new ConcurrentHashMap<>();

    private TestTokens() {}

    /** A bearer token of a client with one role, for a district team with its districts. */
    public static String of(String role, String... districts) {
        return SIGNED.computeIfAbsent(
                Stream.concat(Stream.of(role), Stream.of(districts)).toList(), who -> signed(claims(role, districts)));
    }

    /** The claims of a good token, for tests that spoil one of them. */
    public static JwtClaimsBuilder claims(String role, String... districts) {
        Instant now = Instant.now();
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(ISSUER)
                .audience("hiza")
                .subject(role)
                .upn(role)
                .groups(Set.of(role))
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofHours(12)));
        return districts.length == 0 ? claims : claims.claim("districts", Arrays.asList(districts));
    }

    public static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId("test").sign(KEYS.getPrivate());
    }

    /** The issuer's public key set. */
    public static String jwks() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys":[{"kty":"RSA","kid":"test","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}""".formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(java.math.BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] plain = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
