package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.Calls;

/** The consistency check over HTTP, against targets that are stated here. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ConsistencyCheckTest {
    private static final String ADDRESS = "/api/v1/consistency-checks";
    private static final String CODE = "youth.organisations.founded";

    /** A year that no other test sets the target of. */
    private static final String QUESTION = """
            {"asOf": "2013-06-30",
             "unknowns": [{"id": "plan", "means": "TARGET", "indicator": "youth.organisations.founded"}],
             "statements": [
               {"id": "founded", "value": 5},
               {"id": "attained", "printed": "166%%", "percent": {"part": {"id": "founded"}, "of": {"id": "plan"}}}]%s}""";

    @ParameterizedTest
    @ValueSource(strings = {"admin", "board", "city", "customs", "district-health"})
    void whoeverReadsTheBoardMayAsk(String role) {
        // When
        Response answer = ask(role, QUESTION.formatted(""));

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<String>path("statements[1].verdict")).isEqualTo("FITS_BY_ONE_RULE");
        assertThat(answer.<Integer>path("unknowns[0].implied[0].candidates.numbers[0]"))
                .isEqualTo(3);
        assertThat(answer.<Object>path("unknowns[0].implied[1].candidates.numbers[0]"))
                .isNull();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void holdsWhatIsImpliedAgainstOurTarget() {
        // Given
        Calls.as("admin")
                .header("If-None-Match", "*")
                .body("{\"kind\":\"PLAN\",\"value\":4}")
                .put("/api/v1/targets/" + CODE + "/2014")
                .then()
                .statusCode(201);

        // When
        Response answer = settled(QUESTION.replace("2013-", "2014-").formatted(""));

        // Then
        assertThat(answer.<Integer>path("unknowns[0].ours")).isEqualTo(4);
        assertThat(answer.<String>path("findings.find { it.code == 'contradicts-our-data' }.unknowns[0]"))
                .isEqualTo("plan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                     | /asOf                        | required",
                "{\"asOf\":\"2013-01-01\",\"statements\":[]}            | /statements                  | no-statements",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\"}]} | /statements/0/value       | one-value",
                "{\"asOf\":\"2013-01-01\",\"zone\":\"NOWHERE\",\"statements\":[{\"id\":\"a\",\"value\":1}]} | /zone | unknown-zone",
                "{\"asOf\":\"2013-01-01\",\"rules\":[\"truncate\"],\"statements\":[{\"id\":\"a\",\"value\":1}]} | /rules/0 | unknown-rule",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":1},{\"id\":\"a\",\"value\":2}]} | /statements/1/id | id-taken",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":-1}]} | /statements/0/value | negative-value",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":7,\"step\":2}]} | /statements/0/step | not-a-multiple",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":7,\"step\":0}]} | /statements/0/step | not-positive",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"printed\":\"many\"}]} | /statements/0/printed | unreadable-number",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":7,\"indicator\":\"no.such\"}]} | /statements/0/indicator | unknown-indicator",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":7,\"percent\":{\"part\":{\"value\":1},\"of\":{\"id\":\"b\"}}}]} | /statements/0/percent/of/id | unknown-id",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":7,\"ratio\":{\"of\":{\"id\":\"a\"},\"to\":{\"value\":1}}}]} | /statements/0/ratio/of/id | names-itself",
                "{\"asOf\":\"2013-01-01\",\"statements\":[{\"id\":\"a\",\"value\":7,\"colour\":1}]} | /statements/0/colour | unknown-field"
            })
    void namesThePlaceOfEachFlaw(String body, String pointer, String code) {
        assertFlaw(body, ask("board", body), pointer, code);
    }

    @Test
    void refusesMoreNumbersInRelationsThanOneCheckTakes() {
        // Given
        String parts = String.join(",", Collections.nCopies(20, "{\"value\": 1}"));
        String statement = "{\"id\": \"s%d\", \"value\": 7, \"total\": {\"usd\": [" + parts + "], \"vnd\": [" + parts
                + "], \"rate\": {\"value\": 2}}}";
        String body = "{\"asOf\": \"2013-01-01\", \"statements\": [" + statement.formatted(0) + ","
                + statement.formatted(1) + "," + statement.formatted(2) + "]}";

        // Then
        assertFlaw("123 of 100", ask("board", body), "/statements", "too-many-operands");
    }

    @Test
    void readsItsBodyStrictly() {
        assertProblem(
                "twice", ask("board", "{\"asOf\":\"2013-01-01\",\"asOf\":\"2013-01-02\"}"), 400, "duplicate-name");
        assertProblem("empty", ask("board", ""), 400, "malformed-json");
        assertProblem("nobody", Calls.anonymous().body("{}").post(ADDRESS), 401, "unauthorized");
    }

    private static Response ask(String role, String body) {
        return Calls.as(role).body(body).post(ADDRESS);
    }

    /** The target comes by the ledger, as everything that the board shows. */
    private static Response settled(String question) {
        Response stated = Calls.as("admin").get("/api/v1/targets/" + CODE + "/2014");
        Calls.as("admin")
                .get("/api/v1/board?asOf=2014-06-30&after=" + stated.getHeader("Hiza-Event-Id"))
                .then()
                .statusCode(200);
        return ask("board", question);
    }
}
