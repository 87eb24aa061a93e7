package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

/** The phone page as anybody meets it who is not signed in, at a gateway that was told of no provider. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ReportPageTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(/report/[a-z.]+)\"|from \"\\./([a-z.]+)\"");
    /** Bytes that a phone loads at the first visit, headers aside. */
    private static final int MOST = 60_000;

    @Test
    void thePageIsOpenAndRunsScriptsFromHereAlone() {
        given().get("/report")
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("<html lang=\"vi\">"))
                .body(not(containsString("<style")));
    }

    @Test
    void everythingThePageNamesIsThereAndSmall() {
        // Given
        Set<String> found = new LinkedHashSet<>(Set.of("/report", "/report/worker.js"));
        Set<String> loaded = new LinkedHashSet<>();
        int bytes = 0;

        // When
        while (!loaded.containsAll(found)) {
            String next = found.stream()
                    .filter(each -> !loaded.contains(each))
                    .findFirst()
                    .orElseThrow();
            Response file = given().get(next);
            assertThat(file.statusCode()).as(next).isEqualTo(200);
            loaded.add(next);
            bytes += transferred(next);
            Matcher named = ADDRESS.matcher(file.asString());
            while (named.find()) {
                String address = named.group(1) == null ? "/report/" + named.group(2) : named.group(1);
                if (!address.endsWith("sign-in")) {
                    found.add(address);
                }
            }
        }

        // Then
        assertThat(loaded)
                .contains("/report/app.js", "/report/words.js", "/report/style.css", "/report/app.webmanifest");
        assertThat(bytes).isLessThan(MOST);
        String worker = given().get("/report/worker.js").asString();
        loaded.stream()
                .filter(each -> each.startsWith("/report/") && !each.endsWith("worker.js"))
                .forEach(each -> assertThat(worker).contains("\"" + each.substring("/report/".length()) + "\""));
    }

    private static int transferred(String address) {
        String length = given().header("Accept-Encoding", "gzip").head(address).header("Content-Length");
        return Integer.parseInt(length);
    }

    @Test
    void aFileThatIsKeptIsNotSentAgain() {
        // Given
        String etag = given().get("/report/app.js").header("ETag");

        // When // Then
        given().header("If-None-Match", etag)
                .get("/report/app.js")
                .then()
                .statusCode(304)
                .body(emptyOrNullString());
    }

    @Test
    void theWorkerMayServeThePageItselfAndNamesItsVersion() {
        given().get("/report/worker.js")
                .then()
                .statusCode(200)
                .header("Service-Worker-Allowed", equalTo("/report"))
                .body(containsString("const CACHE = \"hiza-report-"))
                .body(not(containsString("@")));
    }

    @Test
    void nothingElseIsServedBelowThePage() {
        for (String path : new String[] {"/report/secret.txt", "/report/PageFiles.class", "/report/..%2fboard"}) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        }
        given().redirects().follow(false).get("/report/").then().statusCode(308).header("Location", equalTo("/report"));
    }

    @Test
    void aCallOfThePageWithoutAProviderIsToldWhatToSetAndNotSentElsewhere() {
        given().header("X-Requested-With", "JavaScript")
                .redirects()
                .follow(false)
                .get("/report/session")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", endsWith("sign-in-not-configured"))
                .body("detail", containsString("HIZA_REPORT_PAGE_PROVIDER"))
                .header("Location", emptyOrNullString());
    }

    @Test
    void aTokenIsNoSession() {
        given().auth()
                .oauth2(TestTokens.of("district-health", "017"))
                .header("X-Requested-With", "JavaScript")
                .redirects()
                .follow(false)
                .get("/report/session/latest")
                .then()
                .statusCode(not(200));
    }

    @Test
    void whoeverWantsToSignInWithoutAProviderIsBroughtBackToThePageThatSaysSo() {
        given().redirects()
                .follow(false)
                .get("/report/sign-in")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/report?error=not-configured"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/figures", "/why/workforce.workers", "/publications", "/data/board", "/data/report.csv"})
    void everyPageAndFileSaysThatNobodyCanSignInYet(String address) {
        given().redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(503)
                .contentType("text/html; charset=utf-8")
                .body(containsString("HIZA_REPORT_PAGE_PROVIDER"));
    }

    @Test
    void theApiKnowsNothingOfSessions() {
        given().cookie("q_session_report", "anything")
                .get("/api/v1/board")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("unauthorized"));
        given().cookie("q_session_report", "anything")
                .auth()
                .oauth2(TestTokens.of("city"))
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }
}
