package vn.hiza.investment.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiza.testing.conventions.Refusal.assertFlaw;
import static vn.hiza.testing.conventions.Refusal.assertProblem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.investment.Register;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.conventions.BatchConventions;
import vn.hiza.testing.conventions.BatchConventions.Rows;
import vn.hiza.testing.conventions.Calls;
import vn.hiza.testing.conventions.ListConventions;
import vn.hiza.testing.conventions.TwoWriters;
import vn.hiza.testing.events.EventContract;
import vn.hiza.testing.events.PublishedEvents;
import vn.hiza.testing.events.Trace;

@QuarkusTest
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "investment"))
class CapitalMovementTest {
    private static final String MOVEMENTS = "/api/v1/capital-movements";

    private static String body(String kind, String date, String amounts, String more) {
        return "{\"kind\":\"%s\",\"date\":\"%s\",\"amounts\":[%s]%s}".formatted(kind, date, amounts, more);
    }

    private static String usd(String amount) {
        return "{\"amount\":%s,\"currency\":\"USD\"}".formatted(amount);
    }

    private static String vnd(String amount) {
        return "{\"amount\":%s,\"currency\":\"VND\"}".formatted(amount);
    }

    private static Response post(String project, String kind, String date, String amounts) {
        return post(project, body(kind, date, amounts, ""));
    }

    private static Response post(String project, String body) {
        return Calls.as("licensing").body(body).post("/api/v1/projects/" + project + "/capital-movements");
    }

    private static String registered(String amounts) {
        String project = Register.stated(Register.project());
        assertThat(post(project, "REGISTRATION", "2021-03-05", amounts).statusCode())
                .isEqualTo(201);
        return project;
    }

    private static Response delete(Response created) {
        return Calls.as("licensing").header("If-Match", created.header("ETag")).delete(created.header("Location"));
    }

    @Test
    void amountsAreKeptToTheCentInTheirOwnCurrency() throws Exception {
        // Given
        String project = Register.stated(Register.project());

        // When
        Response created =
                post(project, "REGISTRATION", "2021-03-05", usd("5000000.10") + "," + vnd("999999999999999"));

        // Then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.asString()).contains("\"amount\":5000000.10").contains("\"amount\":999999999999999");
        assertThat(created.header("Location")).startsWith(MOVEMENTS + "/" + project + "/");
        assertThat(Calls.as("city").get(created.header("Location")).header("ETag"))
                .isEqualTo(created.header("ETag"));
        FactEvent event = FactEventCodec.fromRecord(
                PublishedEvents.await(Topic.CAPITAL_MOVEMENTS, created.header("Hiza-Event-Id")));
        EventContract.assertMatches(Topic.CAPITAL_MOVEMENTS, event.value());
        assertThat(event.subjectKey()).isEqualTo(project);
        JsonNode state = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build()
                .readTree(event.value())
                .get("state");
        assertThat(state.at("/amounts/0/amount").decimalValue()).isEqualTo("5000000.10");
        assertThat(state.at("/amounts/1/amount").decimalValue()).isEqualTo("999999999999999");
        assertThat(state.at("/enterprise").asText()).isNotBlank();
    }

    @Test
    void aLongBatchIsJudgedInItsOrder() {
        // Given: the registration is the last row of the first part, what follows from it the first of the next
        String other = registered(usd("1"));
        String project = Register.stated(Register.project());
        List<String> rows = new ArrayList<>(Collections.nCopies(4_999, row(other, "INCREASE", "2021-03-06")));
        rows.add(row(project, "REGISTRATION", "2021-03-05"));
        rows.add(row(project, "INCREASE", "2021-03-06"));

        // When
        Response report = Calls.as("licensing")
                .body("{\"rows\":[" + String.join(",", rows) + "]}")
                .post(MOVEMENTS + "/batch");

        // Then
        assertThat(report.<Integer>path("counts.rejected"))
                .as(report.asString())
                .isZero();
        assertThat(report.<Integer>path("counts.created")).isEqualTo(5_001);
    }

    private static String row(String project, String kind, String date) {
        return "{\"project\":\"" + project + "\","
                + body(kind, date, usd("1"), "").substring(1);
    }

    @Test
    void theAccountOfAProjectHolds() {
        // Given
        String project = registered(usd("100.00"));
        String unregisteredProject = Register.stated(Register.project());
        Trace before = Trace.of("investment");

        // When
        Map<String, Response> refused = new LinkedHashMap<>();
        refused.put("second-registration", post(project, "REGISTRATION", "2021-04-01", usd("1")));
        refused.put("movement-before-registration", post(project, "INCREASE", "2021-03-04", usd("1")));
        refused.put("decrease-below-zero", post(project, "DECREASE", "2021-04-01", usd("100.01")));
        Response otherCurrency = post(project, "DECREASE", "2021-04-01", vnd("1"));
        Response unregistered = post(unregisteredProject, "INCREASE", "2021-04-01", usd("1"));
        Response nowhere = post("NO-SUCH", "REGISTRATION", "2021-04-01", usd("1"));

        // Then
        refused.forEach((slug, answer) -> assertProblem(slug, answer, 422, slug));
        assertProblem("another currency", otherCurrency, 422, "decrease-below-zero");
        assertProblem("nothing registered", unregistered, 422, "movement-before-registration");
        assertFlaw("no project", nowhere, "/project", "unknown-project");
        assertThat(Trace.of("investment")).isEqualTo(before);
        assertThat(post(project, "DECREASE", "2021-04-01", usd("100")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void anEarlierDecreaseCannotStarveALaterOne() {
        String project = registered(usd("100"));
        assertThat(post(project, "INCREASE", "2021-05-01", usd("50")).statusCode())
                .isEqualTo(201);
        assertThat(post(project, "DECREASE", "2021-06-01", usd("120")).statusCode())
                .isEqualTo(201);
        assertProblem("late", post(project, "DECREASE", "2021-04-01", usd("31")), 422, "decrease-below-zero");
        assertThat(post(project, "DECREASE", "2021-04-01", usd("30")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void nothingHappensAfterARevocation() {
        String project = registered(usd("100"));
        Response revoked = post(project, "REVOCATION", "2021-06-01", usd("100"));
        assertThat(revoked.statusCode()).isEqualTo(201);
        assertProblem("after", post(project, "INCREASE", "2021-06-02", usd("1")), 422, "project-revoked");
        assertThat(delete(revoked).statusCode()).isEqualTo(204);
        assertThat(post(project, "INCREASE", "2021-06-02", usd("1")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aRegistrationThatOthersRestOnCannotBeVoided() {
        // Given
        String project = Register.stated(Register.project());
        Response registration = post(project, "REGISTRATION", "2021-03-05", usd("100"));
        Response increase = post(project, "INCREASE", "2021-04-05", usd("1"));

        // Then
        assertProblem("rests", delete(registration), 422, "movement-before-registration");
        assertThat(delete(increase).statusCode()).isEqualTo(204);
        assertThat(delete(registration).statusCode()).isEqualTo(204);
        assertThat(post(project, "REGISTRATION", "2021-03-06", usd("100")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aReferenceIsTheKey() {
        // Given
        String project = Register.stated(Register.project());
        String body = body("REGISTRATION", "2021-03-05", usd("100"), ",\"reference\":\"QD-1\"");

        // When
        Response created = post(project, body);
        Response again = post(project, body.replace("100", "100.00"));
        Response other = post(project, body.replace("100", "101"));

        // Then
        assertThat(created.header("Location")).isEqualTo(MOVEMENTS + "/" + project + "/QD-1");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(created.header("ETag"));
        assertProblem("other", other, 428, "precondition-required");
        Response inProject = Calls.as("city").get("/api/v1/projects/" + project + "/capital-movements/QD-1");
        assertThat(inProject.header("ETag")).isEqualTo(created.header("ETag"));
        Response changed = Calls.as("licensing")
                .header("If-Match", created.header("ETag"))
                .body(body.replace("100", "101"))
                .post("/api/v1/projects/" + project + "/capital-movements");
        assertThat(changed.<Integer>path("meta.revision")).isEqualTo(2);
        assertThat(Calls.as("city")
                        .get("/api/v1/projects/" + project + "/capital-movements/QD-1/revisions")
                        .<List<Integer>>path("items.revision"))
                .containsExactly(1, 2);
    }

    @Test
    void refusesAmountsThatAreNone() {
        // Given
        String project = Register.stated(Register.project());
        Trace before = Trace.of("investment");
        Map<String, String[]> bad = new LinkedHashMap<>();
        bad.put("", new String[] {"/amounts", "no-amount"});
        bad.put(usd("1") + "," + usd("2"), new String[] {"/amounts", "currency-twice"});
        bad.put(usd("0"), new String[] {"/amounts/0/amount", "not-positive"});
        bad.put(usd("-0.01"), new String[] {"/amounts/0/amount", "not-positive"});
        bad.put(usd("0.001"), new String[] {"/amounts/0/amount", "too-many-decimals"});
        bad.put(vnd("1.5"), new String[] {"/amounts/0/amount", "too-many-decimals"});
        bad.put(usd("5e6"), new String[] {"/amounts/0/amount", "exponent"});
        bad.put(usd("1E400"), new String[] {"/amounts/0/amount", "exponent"});
        bad.put(usd("\"5\""), new String[] {"/amounts/0/amount", "not-a-number"});
        bad.put(usd("null"), new String[] {"/amounts/0/amount", "required"});
        bad.put(usd("1000000000000000.01"), new String[] {"/amounts/0/amount", "too-large"});
        bad.put("{\"amount\":1,\"currency\":\"EUR\"}", new String[] {"/amounts/0/currency", "unknown-currency"});
        bad.put("{\"amount\":1}", new String[] {"/amounts/0/currency", "required"});
        bad.put("7", new String[] {"/amounts/0", "not-an-object"});
        bad.put("{\"amount\":1,\"currency\":\"USD\",\"x\":1}", new String[] {"/amounts/0/x", "unknown-field"});

        // When
        bad.forEach((amounts, flaw) ->
                assertFlaw(amounts, post(project, "REGISTRATION", "2021-03-05", amounts), flaw[0], flaw[1]));
        assertFlaw("kind", post(project, "GIFT", "2021-03-05", usd("1")), "/kind", "unknown-kind");
        assertFlaw("future", post(project, "REGISTRATION", "2999-03-05", usd("1")), "/date", "date-in-future");

        // Then
        assertThat(Trace.of("investment")).isEqualTo(before);
    }

    @Test
    void ofTwoDecreasesAtOnceThatCannotBothBeOneIsRefused() {
        for (int round = 0; round < 5; round++) {
            String project = registered(usd("100"));
            List<Response> answers = TwoWriters.meet(
                    () -> post(project, "DECREASE", "2021-04-01", usd("60")),
                    () -> post(project, "DECREASE", "2021-04-02", usd("60")));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void ofTwoRegistrationsAtOnceOneIsRefused() {
        for (int round = 0; round < 5; round++) {
            String project = Register.stated(Register.project());
            List<Response> answers = TwoWriters.meet(
                    () -> post(project, "REGISTRATION", "2021-04-01", usd("60")),
                    () -> post(project, "REGISTRATION", "2021-04-02", usd("60")));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void batchesJudgeEachRowOnTopOfTheRowsBefore() {
        // Given
        String project = Register.stated(Register.project());
        Rows rows = new Rows(
                "investment",
                "licensing",
                "capital-movements",
                List.of(
                        row(project, "REGISTRATION", "2021-03-05", usd("100"), "R-1"),
                        row(project, "DECREASE", "2021-04-01", usd("80"), "R-2"),
                        row(project, "INCREASE", "2021-04-02", usd("5"), "R-3")),
                row(project, "DECREASE", "2021-05-01", usd("200"), "R-4"),
                "/amounts",
                "decrease-below-zero");

        // Then
        BatchConventions.assertRehearsed(rows);
    }

    private static String row(String project, String kind, String date, String amounts, String reference) {
        return "{\"project\":\"" + project + "\","
                + body(kind, date, amounts, ",\"reference\":\"" + reference + "\"")
                        .substring(1);
    }

    @Test
    void listsByProjectKindEnterpriseZoneAndDates() {
        // Given
        String project = registered(usd("100"));
        for (int day = 1; day <= 5; day++) {
            post(project, "INCREASE", "2021-04-0" + day, usd("1"));
        }
        String owner = Calls.as("city").get("/api/v1/projects/" + project).path("enterprise");
        String zone = Calls.as("city").get("/api/v1/enterprises/" + owner).path("zone");

        // Then
        String of = MOVEMENTS + "?enterprise=" + owner + "&zone=" + zone;
        assertThat(ListConventions.keys("city", of + "&from=2021-04-02&to=2021-04-04&kind=INCREASE"))
                .hasSize(3);
        assertThat(ListConventions.keys("city", MOVEMENTS + "?project=" + project))
                .hasSize(6);
        assertThat(ListConventions.keys("city", "/api/v1/projects/" + project + "/capital-movements"))
                .hasSize(6);
        assertProblem("no project", Calls.as("city").get("/api/v1/projects/NOPE/capital-movements"), 404, "not-found");
    }
}
