package vn.hiza.testing.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hiza.testing.TestTokens;

/** Tokens that must open nothing, by what is wrong with them. */
final class ForgedTokens {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private ForgedTokens() {}

    static Map<String, String> all(String role) {
        Instant now = Instant.now();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("empty", "");
        tokens.put("garbage", "garbage");
        tokens.put("garbage in three parts", "a.b.c");
        tokens.put("audience of another system", signed(TestTokens.claims(role).audience("other")));
        tokens.put("another issuer", signed(TestTokens.claims(role).issuer("https://elsewhere")));
        tokens.put("a life of ten years", signed(TestTokens.claims(role).expiresAt(now.plus(Duration.ofDays(3650)))));
        tokens.put(
                "issued tomorrow",
                signed(TestTokens.claims(role)
                        .issuedAt(now.plus(Duration.ofDays(1)))
                        .expiresAt(now.plus(Duration.ofDays(1)).plus(Duration.ofHours(1)))));
        tokens.put(
                "expired",
                signed(TestTokens.claims(role)
                        .issuedAt(now.minus(Duration.ofHours(2)))
                        .expiresAt(now.minus(Duration.ofSeconds(5)))));
        tokens.put(
                "valid from tomorrow on",
                signed(TestTokens.claims(role)
                        .claim("nbf", now.plus(Duration.ofDays(1)).getEpochSecond())));
        String good = TestTokens.of(role);
        tokens.put("no audience", rebuilt(good, payload -> payload.remove("aud")));
        tokens.put("algorithm none", unsigned(good));
        tokens.put("signed by another key", signedByStranger(role));
        tokens.put("HS256 with the public key", signedWithPublicKey(good));
        tokens.put("no signature", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put(
                "another payload under the same signature",
                rebuilt(good, payload -> payload.put("sub", "somebody-else")));
        return tokens;
    }

    /** Well signed, yet without any role. */
    static String withoutRoles() {
        Instant now = Instant.now();
        return signed(Jwt.claims()
                .issuer(TestTokens.ISSUER)
                .audience("hiza")
                .subject("nobody")
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofHours(1))));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return TestTokens.signed(claims);
    }

    private static String unsigned(String good) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + good.split("\\.", -1)[1] + ".";
    }

    private static String rebuilt(String good, java.util.function.Consumer<Map<String, Object>> change) {
        try {
            String[] parts = good.split("\\.", -1);
            @SuppressWarnings("unchecked")
            Map<String, Object> payload = new JsonMapper().readValue(decoded(parts[1]), Map.class);
            change.accept(payload);
            return parts[0] + "." + encoded(new JsonMapper().writeValueAsString(payload)) + "." + parts[2];
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signedByStranger(String role) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return TestTokens.claims(role)
                    .jws()
                    .keyId("test")
                    .sign(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The classic confusion: what is public for one algorithm is the secret of another. */
    private static String signedWithPublicKey(String good) {
        try {
            JsonNode key = new JsonMapper().readTree(TestTokens.jwks()).at("/keys/0");
            byte[] encodedKey = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e"))))
                    .getEncoded();
            String content =
                    encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"test\"}") + "." + good.split("\\.", -1)[1];
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(encodedKey, "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
