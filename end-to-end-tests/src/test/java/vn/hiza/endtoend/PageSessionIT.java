package vn.hiza.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hiza.stack.suite.LocalSuite;
import vn.hiza.testing.events.Waiting;

/** The sign-in of the phone page and its session, step by step, between the built gateway and the local issuer. */
class PageSessionIT {
    private static final String TEAM = "district-soc-son";
    private static LocalSuite suite;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();

    @BeforeAll
    static void start() throws Exception {
        suite = SharedSuite.loaded();
    }

    @Test
    void aTeamIsSignedInWithPkceAndReadsAndSendsInItsOwnName() throws Exception {
        // Given
        signIn();

        // When
        JsonNode who = Calls.tree(page("GET", "/report/session", "").body());
        JsonNode latest = Calls.tree(
                page("GET", "/report/session/latest?district=016", "").body());
        String enterprise = latest.at("/items/0/enterprise").asText();
        String row = "{\"rows\":[{\"enterprise\":\"%s\",\"date\":\"%s\",\"dose\":3,\"people\":1,\"district\":\"%s\"}]}";
        String key = UUID.randomUUID().toString();
        HttpResponse<String> sent =
                batch(row.formatted(enterprise, latest.path("date").asText(), "016"), key);
        HttpResponse<String> again =
                batch(row.formatted(enterprise, latest.path("date").asText(), "016"), key);
        HttpResponse<String> outside = batch(
                row.formatted(enterprise, latest.path("date").asText(), "017"),
                UUID.randomUUID().toString());

        // Then
        assertThat(who.path("client").asText()).isEqualTo(TEAM);
        assertThat(who.path("name").asText()).isEqualTo("Đội y tế Sóc Sơn");
        assertThat(who.path("districts").toString()).isEqualTo("[\"016\"]");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(Calls.tree(sent.body()).at("/counts/created").asInt()).isEqualTo(1);
        assertThat(again.body()).as("the stored answer").isEqualTo(sent.body());
        assertThat(Calls.tree(outside.body()).at("/rejections/0/code").asText()).isEqualTo("outside-district");
    }

    @Test
    void ofTheWorkersATeamLearnsThoseOfItsOwnDistrict() throws Exception {
        // Given
        signIn();

        // When
        JsonNode own = Calls.tree(
                page("GET", "/report/session/latest?date=2021-11-26", "").body());

        // Then
        assertThat(own.path("district").asText()).isEqualTo("016");
        assertThat(own.path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("workers").asLong()).isPositive());
        assertThat(page("GET", "/report/session/workers?date=2021-11-26", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNumberIsReadVoidedAndItsHistoryToldThroughTheSession() throws Exception {
        // Given
        signIn();
        JsonNode latest = Calls.tree(page("GET", "/report/session/latest", "").body());
        String enterprise = latest.at("/items/1/enterprise").asText();
        String day = latest.path("date").asText();
        String row = "{\"rows\":[{\"enterprise\":\"%s\",\"date\":\"%s\",\"dose\":3,\"people\":%d}]}";
        batch(row.formatted(enterprise, day, 5), UUID.randomUUID().toString());
        String why = URLEncoder.encode("đếm lại", StandardCharsets.UTF_8).replace("+", "%20");
        page(
                "POST",
                "/report/session/batch",
                row.formatted(enterprise, day, 6),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "Hiza-Reason",
                why);
        String count = "/report/session/counts/" + enterprise + "/" + day + "/3";
        String etag = page("GET", count, "").headers().firstValue("ETag").orElseThrow();

        // When
        HttpResponse<String> voided = page("DELETE", count, "", "If-Match", etag);

        // Then
        assertThat(voided.statusCode()).as(voided.body()).isEqualTo(204);
        JsonNode steps =
                Calls.tree(page("GET", count + "/revisions", "").body()).path("items");
        assertThat(steps).hasSize(3);
        assertThat(steps.at("/1/reason").asText()).isEqualTo("đếm lại");
        assertThat(steps.at("/1/recordedBy").asText()).isEqualTo(TEAM);
        assertThat(steps.at("/1/changes").toString()).isEqualTo("[{\"field\":\"/people\",\"from\":5,\"to\":6}]");
        assertThat(steps.at("/2/voided").asBoolean()).isTrue();
        assertThat(page("PUT", count, "{\"people\":1}").statusCode()).isEqualTo(404);
    }

    @Test
    void aSessionGoesOnForAsLongAsTheProviderRenewsIt() throws Exception {
        // Given
        suite.signIn().tokensLast(Duration.ofSeconds(3));
        try {
            signIn();
            Map<String, String> first = session();
            passes(Duration.ofSeconds(4));

            // When
            HttpResponse<String> renewed = page("GET", "/report/session", "");
            HttpResponse<String> latest = page("GET", "/report/session/latest", "");

            // Then
            assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(200);
            assertThat(latest.statusCode()).as(latest.body()).isEqualTo(200);
            assertThat(session()).isNotEqualTo(first);
            suite.signIn().endSignIns();
            passes(Duration.ofSeconds(4));
            assertThat(page("GET", "/report/session", "").statusCode()).isEqualTo(499);
        } finally {
            suite.signIn().tokensLast(Duration.ofMinutes(15));
        }
    }

    @Test
    void whileTheProviderIsAwayASessionIsNotOver() throws Exception {
        // Given
        suite.signIn().tokensLast(Duration.ofSeconds(3));
        signIn();
        suite.stopSignIn();
        try {
            passes(Duration.ofSeconds(4));

            // When
            HttpResponse<String> renewed = page("GET", "/report/session", "");

            // Then
            assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(503);
            assertThat(renewed.body()).contains("sign-in-unavailable");
            assertThat(session()).isNotEmpty();
        } finally {
            suite.startSignIn();
        }
    }

    @Test
    void whoeverComesFromAProviderThatWentAwayIsBroughtBackToThePageThatSaysSo() throws Exception {
        // Given
        URI chosen = chosen();
        suite.stopSignIn();
        try {
            // When
            HttpResponse<String> exchanged = get(chosen);

            // Then
            assertThat(location(exchanged)).hasToString("/report?error=unavailable");
            assertThat(session()).isEmpty();
        } finally {
            suite.startSignIn();
        }
    }

    @Test
    void whoeverComesWithACodeThatIsRefusedIsBroughtBackToThePageThatSaysSo() throws Exception {
        // Given
        URI chosen = chosen();

        // When
        HttpResponse<String> refused = get(URI.create(chosen.toString().replaceFirst("code=[^&]+", "code=another")));

        // Then
        assertThat(location(refused)).hasToString("/report?error=refused");
        assertThat(session()).isEmpty();
    }

    @Test
    void theProviderIsAskedWithPkceAndByTheOneAddressOfAllPages() throws Exception {
        // When
        HttpResponse<String> toProvider = get(suite.gateway().resolve("/report/sign-in?ui_locales=en"));

        // Then
        String location = toProvider.headers().firstValue("Location").orElseThrow();
        assertThat(location)
                .startsWith("http://127.0.0.1:" + suite.ports().issuer() + "/authorize?")
                .contains("code_challenge_method=S256")
                .contains("code_challenge=")
                .contains("nonce=")
                .contains("ui_locales=en")
                .contains(
                        "redirect_uri=http%3A%2F%2F127.0.0.1%3A" + suite.ports().gateway() + "%2Freport%2Fsign-in");
    }

    @Test
    void theSessionIsForThePagesAloneAndNoScriptReadsIt() throws Exception {
        // Given
        HttpResponse<String> back = signIn();

        // When
        List<String> set = back.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();

        // Then
        assertThat(set).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("HTTPOnly")
                .contains("SameSite=Lax")
                .containsPattern("(?i)path=/(;|$)")
                .doesNotContain(suite.token(TEAM).substring(0, 20)));
        HttpRequest api = HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/vaccination-counts"))
                .header("Cookie", set.get(0).split(";", 2)[0])
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(api, BodyHandlers.discarding())
                        .statusCode())
                .as("the API with a cookie instead of a token")
                .isEqualTo(401);
    }

    @Test
    void aForeignPageCannotActInTheTeamsName() throws Exception {
        // Given
        signIn();

        // When
        HttpResponse<String> plain = browser.send(
                HttpRequest.newBuilder(suite.gateway().resolve("/report/session/batch"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"rows\":[]}"))
                        .build(),
                BodyHandlers.ofString());
        HttpResponse<String> foreign = browser.send(
                HttpRequest.newBuilder(suite.gateway().resolve("/report/session/batch"))
                        .header("X-Requested-With", "JavaScript")
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"rows\":[]}"))
                        .build(),
                BodyHandlers.ofString());

        // Then
        assertThat(plain.statusCode()).isEqualTo(403);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("foreign-page");
    }

    @Test
    void thePageCallsWhatItIsForAndNothingElse() throws Exception {
        // Given
        signIn();

        // When // Then
        for (String path : new String[] {"/report/session/board", "/report/session/latest/x"}) {
            assertThat(page("GET", path, "").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(page("PUT", "/report/session/batch", "{}").statusCode()).isEqualTo(404);
        assertThat(page("GET", "/report/session/counts/0100233488/2021-11-15/1/../../x", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverSignsOutHasNoSessionAndIsNotSentAway() throws Exception {
        // Given
        signIn();

        // When
        HttpResponse<String> ended = page("DELETE", "/report/session", "");
        HttpResponse<String> after = page("GET", "/report/session", "");

        // Then
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .noneMatch(name -> name.startsWith("q_session"));
        assertThat(after.statusCode()).isEqualTo(499);
        assertThat(after.headers().firstValue("Location")).isEmpty();
    }

    /** Answers what sets the session's cookie, having followed the way to the page. */
    private HttpResponse<String> signIn() throws Exception {
        HttpResponse<String> signedIn = get(chosen());
        HttpResponse<String> last = signedIn;
        while (!location(last).getPath().equals("/report")) {
            last = get(location(last));
        }
        assertThat(location(last)).as("the page, told of no error").hasToString("/report");
        return signedIn;
    }

    /** Where the provider sends the team that was chosen, with its code. */
    private URI chosen() throws Exception {
        HttpResponse<String> toProvider = get(suite.gateway().resolve("/report/sign-in"));
        URI authorize = location(toProvider);
        return location(browser.send(
                HttpRequest.newBuilder(authorize.resolve("/authorize"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(authorize.getRawQuery() + "&demo_client=" + TEAM))
                        .build(),
                BodyHandlers.ofString()));
    }

    private Map<String, String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    private static void passes(Duration time) {
        Instant end = Instant.now().plus(time);
        Waiting.until("the tokens run out", () -> Instant.now().isAfter(end));
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> batch(String body, String key) throws Exception {
        return page("POST", "/report/session/batch", body, "Idempotency-Key", key);
    }

    /** A call as the page makes it. */
    private HttpResponse<String> page(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(suite.gateway() + path))
                .header("X-Requested-With", "JavaScript")
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
