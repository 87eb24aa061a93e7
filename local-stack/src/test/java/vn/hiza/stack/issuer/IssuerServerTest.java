package vn.hiza.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sign-in as an application and a browser meet it. */
class IssuerServerTest {
    private static final String REDIRECT = "http://127.0.0.1:9/report/sign-in";
    private static final String VERIFIER = "a-verifier-that-only-the-application-knows-0123456789";

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final HttpClient browser = HttpClient.newHttpClient();
    private IssuerServer issuer;

    @BeforeEach
    void listen() throws IOException {
        issuer = IssuerServer.start(0, IssuerKeys.in(folder), SignInApplication.phonePage(9), clock);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void somebodyWhoChoseATeamIsSignedInAsThatTeam() throws Exception {
        // Given
        JsonNode discovery = json(get("/.well-known/openid-configuration"));
        String code = parameter(choose(asked(), "district-dong-anh"), "code");

        // When
        HttpResponse<String> answer =
                post(URI.create(discovery.path("token_endpoint").asText()), redeeming(code));

        // Then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode tokens = json(answer);
        JwtClaims identity = verified(discovery, tokens.path("id_token").asText(), "hiza-report-page");
        assertThat(identity.getSubject()).isEqualTo("district-dong-anh");
        assertThat(identity.getStringClaimValue("nonce")).isEqualTo("n-1");
        assertThat(identity.getIssuer())
                .isEqualTo(discovery.path("issuer").asText())
                .isEqualTo(Issuer.NAME);
        JwtClaims access = verified(discovery, tokens.path("access_token").asText(), "hiza");
        assertThat(access.getStringListClaimValue("districts")).containsExactly("017");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theStateGoesBackWithTheCode() throws Exception {
        HttpResponse<String> answer = choose(asked(), "district-dong-anh");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(REDIRECT + "?code=");
        assertThat(parameter(answer, "state")).isEqualTo("s&1");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        // Given
        String code = parameter(choose(asked(), "district-dong-anh"), "code");
        assertThat(redeem(redeeming(code)).statusCode()).isEqualTo(200);

        // When
        HttpResponse<String> again = redeem(redeeming(code));

        // Then
        assertRefused(again, "invalid_grant");
    }

    @Test
    void aCodeIsGoodForAMinute() throws Exception {
        // Given
        String code = parameter(choose(asked(), "district-dong-anh"), "code");
        clock.pass(Duration.ofSeconds(61));

        // When // Then
        assertRefused(redeem(redeeming(code)), "invalid_grant");
    }

    @Test
    void whoeverCannotShowTheVerifierGetsNothingAndUsesTheCodeUp() throws Exception {
        // Given
        String code = parameter(choose(asked(), "district-dong-anh"), "code");
        Map<String, String> stolen = redeeming(code);
        stolen.put("code_verifier", "another-verifier-as-long-as-the-protocol-asks-for-01");

        // When
        HttpResponse<String> refused = redeem(stolen);

        // Then
        assertRefused(refused, "invalid_grant");
        assertRefused(redeem(redeeming(code)), "invalid_grant");
    }

    @Test
    void aSignInGoesOnByItsRefreshTokenUntilThatEnds() throws Exception {
        // Given
        issuer.tokensLast(Duration.ofMinutes(1));
        JsonNode discovery = json(get("/.well-known/openid-configuration"));
        String code = parameter(choose(asked(), "district-dong-anh"), "code");
        Map<String, String> renewing = new LinkedHashMap<>();
        renewing.put("grant_type", "refresh_token");
        renewing.put("client_id", "hiza-report-page");
        renewing.put(
                "refresh_token",
                json(redeem(redeeming(code))).path("refresh_token").asText());

        // When
        JsonNode once = json(redeem(renewing));
        JsonNode again = json(redeem(renewing));

        // Then
        assertThat(once.path("expires_in").asLong()).isEqualTo(60);
        JwtClaims access = verified(discovery, again.path("access_token").asText(), "hiza");
        assertThat(access.getSubject()).isEqualTo("district-dong-anh");
        assertThat(again.path("refresh_token").asText()).isEqualTo(renewing.get("refresh_token"));
        clock.pass(SignInSessions.LIFE.plusSeconds(1));
        assertRefused(redeem(renewing), "invalid_grant");
    }

    @Test
    void nobodyGoesOnByAnUnknownRefreshTokenOrOneThatWasEnded() throws Exception {
        // Given
        String code = parameter(choose(asked(), "district-dong-anh"), "code");
        Map<String, String> renewing = new LinkedHashMap<>();
        renewing.put("grant_type", "refresh_token");
        renewing.put("client_id", "hiza-report-page");
        renewing.put("refresh_token", "guessed");
        assertRefused(redeem(renewing), "invalid_grant");
        renewing.put(
                "refresh_token",
                json(redeem(redeeming(code))).path("refresh_token").asText());

        // When
        issuer.endSignIns();

        // Then
        assertRefused(redeem(renewing), "invalid_grant");
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotKnownLetterByLetter() throws Exception {
        for (String elsewhere :
                new String[] {REDIRECT + "/", REDIRECT + "?x=1", "http://evil.example/report/sign-in"}) {
            // Given
            Map<String, String> asked = asked();
            asked.put("redirect_uri", elsewhere);

            // When
            HttpResponse<String> page = get("/authorize?" + encoded(asked));
            HttpResponse<String> chosen = choose(asked, "admin");

            // Then
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(chosen.statusCode()).isEqualTo(400);
            assertThat(chosen.headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    void aRequestWithoutPkceIsSentBackRefused() throws Exception {
        // Given
        Map<String, String> asked = asked();
        asked.put("code_challenge_method", "plain");

        // When
        HttpResponse<String> answer = get("/authorize?" + encoded(asked));

        // Then
        assertThat(answer.headers().firstValue("Location")).contains(REDIRECT + "?error=invalid_request&state=s%261");
    }

    @Test
    void thePageOffersEveryClientInTheLanguageAskedFor() throws Exception {
        // Given
        Map<String, String> english = asked();
        english.put("ui_locales", "en");

        // When
        String vietnamese = get("/authorize?" + encoded(asked())).body();

        // Then
        assertThat(vietnamese).contains("<html lang=\"vi\">").contains("Đội y tế Đông Anh");
        DemoClients.load().all().forEach(client -> assertThat(vietnamese).contains("value=\"" + client.name() + "\""));
        assertThat(vietnamese).contains("value=\"s&amp;1\"");
        assertThat(get("/authorize?" + encoded(english)).body()).contains("Health team of Đông Anh");
    }

    @Test
    void aRequestThatNamesAnotherHostIsNotAnswered() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", issuer.address().getPort())) {
            // When
            socket.getOutputStream()
                    .write("GET /jwks.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            // Then
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421");
        }
    }

    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", "hiza-report-page");
        asked.put("scope", "openid profile");
        asked.put("redirect_uri", REDIRECT);
        asked.put("state", "s&1");
        asked.put("nonce", "n-1");
        asked.put("code_challenge", SignInCodes.challenge(VERIFIER));
        asked.put("code_challenge_method", "S256");
        return asked;
    }

    private static Map<String, String> redeeming(String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", "hiza-report-page");
        form.put("redirect_uri", REDIRECT);
        form.put("code", code);
        form.put("code_verifier", VERIFIER);
        return form;
    }

    private HttpResponse<String> choose(Map<String, String> asked, String client) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(asked);
        form.put("demo_client", client);
        return post(issuer.address().resolve("/authorize"), form);
    }

    private HttpResponse<String> redeem(Map<String, String> form) throws Exception {
        return post(issuer.address().resolve("/token"), form);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(issuer.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parameter(HttpResponse<String> answer, String name) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return new Form(URI.create(location).getRawQuery()).required(name);
    }

    private static void assertRefused(HttpResponse<String> answer, String error) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo(error);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new JsonMapper().readTree(answer.body());
    }

    private JwtClaims verified(JsonNode discovery, String token, String audience) throws Exception {
        String keys = browser.send(
                        HttpRequest.newBuilder(
                                        URI.create(discovery.path("jwks_uri").asText()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setExpectedAudience(audience)
                .build()
                .processToClaims(token);
    }

    /** The time, which goes on when it is told to. */
    private static final class MovingClock extends Clock {
        private Instant now = Instant.now();

        void pass(Duration some) {
            now = now.plus(some);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
