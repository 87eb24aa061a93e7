package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** A misspelt parameter would silently ask for something else; a repeated one, for one of two things. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class OfferedParametersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /api/v1/board                                       | after, asOf, fx, zone",
                "GET  | /api/v1/board/workforce.workers/explain             | asOf, cursor, fx, limit, zone",
                "GET  | /api/v1/charts                                      | asOf, fx, zone",
                "GET  | /api/v1/charts/vaccination                          | asOf, fx, lang, zone",
                "GET  | /api/v1/report                                      | asOf, fx, lang, zone",
                "POST | /api/v1/consistency-checks                          | takes none",
                "GET  | /api/v1/board/stream                                | takes none",
                "GET  | /api/v1/indicators                                  | takes none",
                "GET  | /api/v1/indicators/workforce.workers                | takes none",
                "GET  | /api/v1/indicators/workforce.workers/series         | by, from, fx, to",
                "GET  | /api/v1/parked-events                               | cursor, limit, resolved",
                "GET  | /api/v1/parked-events/1                             | takes none",
                "POST | /api/v1/parked-events/1/retry                       | takes none",
                "GET  | /api/v1/ledger/rebuild                              | takes none",
                "POST | /api/v1/ledger/rebuild                              | takes none",
                "GET  | /api/v1/targets                                     | cursor",
                "GET  | /api/v1/targets/workforce.workers/2019              | takes none",
                "GET  | /api/v1/targets/workforce.workers/2019/revisions    | takes none",
                "PUT  | /api/v1/targets/workforce.workers/2019              | takes none",
                "DELETE | /api/v1/targets/workforce.workers/2019            | takes none",
                "POST | /api/v1/targets/batch                               | atomic, dryRun"
            })
    void parameterThatIsNotOfferedIsNamedWithThoseThatAre(Method method, String address, String offered) {
        // When
        Response answer = Calls.impatient("admin").body("{}").request(method, address + "?as_of=2021-11-26");

        // Then
        assertProblem(address, answer, 400, "unknown-parameter");
        assertThat(answer.<String>path("detail")).contains("parameter as_of ").contains(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/board?asOf=2021-11-26&asOf=2021-11-25, asOf",
        "/api/v1/board/workforce.workers/explain?zone=A&zone=A, zone",
        "/api/v1/indicators/workforce.workers/series?by=month&by=zone, by",
        "/api/v1/parked-events?limit=1&limit=2, limit",
        "/api/v1/targets?cursor=eA&cursor=eA, cursor"
    })
    void parameterGivenTwiceIsRefused(String address, String name) {
        // When
        Response answer = Calls.as("admin").get(address);

        // Then
        assertProblem(address, answer, 400, "invalid-parameter");
        assertThat(answer.<String>path("detail")).contains("parameter " + name + " ");
    }

    @Test
    void whoMayNotReadAnAddressLearnsNothingOfItsParameters() {
        // When
        Response hidden = Calls.as("city").get("/api/v1/parked-events?x=1");
        Response anonymous = Calls.anonymous().get("/api/v1/board?x=1");

        // Then
        assertProblem("hidden", hidden, 404, "not-found");
        assertProblem("anonymous", anonymous, 401, "unauthorized");
    }

    @Test
    void everyDocumentedParameterIsAccepted() {
        // When
        Response board = Calls.as("city").get("/api/v1/board?asOf=2021-11-26&fx=AT_DECISION");
        Response explanation = Calls.as("city")
                .get("/api/v1/board/workforce.workers/explain?asOf=2021-11-26&fx=AS_OF&limit=2&cursor=");
        Response series =
                Calls.as("city").get("/api/v1/indicators/workforce.workers/series?by=month&from=2021-01&to=2021-11");
        Response parked = Calls.as("admin").get("/api/v1/parked-events?limit=2&resolved=true");
        Response head = Calls.as("city").head("/api/v1/board?asOf=2021-11-26");

        // Then
        assertThat(new int[] {
                    board.statusCode(),
                    explanation.statusCode(),
                    series.statusCode(),
                    parked.statusCode(),
                    head.statusCode()
                })
                .containsOnly(200);
    }
}
