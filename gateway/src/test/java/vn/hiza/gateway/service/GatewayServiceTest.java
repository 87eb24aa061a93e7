package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.hiza.gateway.service.BoardCalls.as;
import static vn.hiza.gateway.service.BoardCalls.board;
import static vn.hiza.gateway.service.BoardCalls.figure;
import static vn.hiza.gateway.service.FactoryEvents.FACTORY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;
import vn.hiza.testing.TestTokens;

@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class GatewayServiceTest {
    private static final String TOTAL = "investment.capital.total";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @TestHTTPResource("/api/v1/board/stream")
    URI stream;

    private FactoryEvents factory;

    @BeforeEach
    void connect() throws Exception {
        factory = new FactoryEvents(servers);
    }

    @AfterEach
    void disconnect() {
        factory.close();
    }

    @Test
    void statementReachesTheBoardAndItsVoidLeavesIt() throws Exception {
        // Given
        board("2001-01-01", factory.headcount("2001-01-01", 1200));

        // When
        JsonPath before = board("2001-03-01", factory.headcount("2001-02-01", 1500));
        String gone = factory.source()
                .publishVoid(
                        Topic.HEADCOUNTS,
                        FACTORY + "/2001-02-01",
                        FACTORY,
                        States.headcount(FACTORY, "2001-02-01", 1500));
        JsonPath after = board("2001-03-01", gone);

        // Then
        assertThat(figure(before, "workforce.workers").get("value").toString()).isEqualTo("1500");
        assertThat(figure(after, "workforce.workers").get("value").toString()).isEqualTo("1200");
        assertThat(after.getString("dataVersion")).isNotEqualTo(before.getString("dataVersion"));
        assertThat(after.getList("settledThrough.topic")).contains("hiza.workforce.headcounts");
    }

    @Test
    void explanationAddsUpToTheFigureOverAllItsPages() throws Exception {
        // Given
        factory.source()
                .publish(
                        Topic.EXCHANGE_RATES,
                        "SBV_CENTRAL/2002-01-02",
                        "SBV_CENTRAL",
                        States.rate("2002-01-02", "15000"));
        for (int i = 1; i <= 5; i++) {
            factory.source()
                    .publish(
                            Topic.CAPITAL_MOVEMENTS,
                            "P" + i + "/R",
                            "P" + i,
                            States.capital("P" + i, FACTORY, "REGISTRATION", "2002-03-0" + i, i + "000.25", "USD"));
        }
        String last = factory.source()
                .publish(
                        Topic.CAPITAL_MOVEMENTS,
                        "P1/I",
                        "P1",
                        States.capital("P1", FACTORY, "INCREASE", "2002-04-01", "1000000", "VND"));
        JsonPath board = board("2002-12-31", last);

        // When
        BigDecimal usd = BigDecimal.ZERO;
        BigDecimal vnd = BigDecimal.ZERO;
        String cursor = "";
        JsonPath page;
        do {
            page = explain(cursor);
            for (Map<String, Object> item : page.<Map<String, Object>>getList("contributions.items")) {
                BigDecimal amount = new BigDecimal(item.get("amount").toString());
                usd = item.get("currency").equals("USD") ? usd.add(amount) : usd;
                vnd = item.get("currency").equals("VND") ? vnd.add(amount) : vnd;
            }
            cursor = page.getString("contributions.nextCursor");
        } while (cursor != null);

        // Then
        assertThat(usd).isEqualByComparingTo("15001.25");
        assertThat(vnd).isEqualByComparingTo("1000000");
        assertThat(page.getString("rate.rate")).isEqualTo("15000");
        assertThat(new BigDecimal(page.getString("contributions.sum"))).isEqualByComparingTo("15067.92");
        assertThat(figure(board, TOTAL).get("value").toString()).isEqualTo("15067.92");
    }

    private static JsonPath explain(String cursor) {
        return as("city")
                .queryParam("asOf", "2002-12-31")
                .queryParam("limit", "2")
                .queryParam("cursor", cursor)
                .get("/api/v1/board/" + TOTAL + "/explain")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void contributionLeadsToItsStatement() throws Exception {
        board("2003-05-01", factory.headcount("2003-05-01", 77));

        as("board")
                .queryParam("asOf", "2003-05-01")
                .get("/api/v1/board/workforce.workers/explain")
                .then()
                .statusCode(200)
                .body("contributions.items[0].href", equalTo("/api/v1/headcounts/" + FACTORY + "/2003-05-01"))
                .body("contributions.items[0].amount.toString()", equalTo("77"))
                .body("formula.vi", notNullValue());
    }

    @Test
    void statementsAreShownOnlyToWhoMayReadTheirCollection() throws Exception {
        // Given
        board(
                "2010-05-19",
                factory.source()
                        .publish(
                                Topic.MEMBERSHIP_MOVEMENTS,
                                "C/1",
                                "C",
                                States.admission("C", FACTORY, "2010-05-19", 3)));
        String address = "/api/v1/board/party.members.admitted/explain?asOf=2010-12-31";

        // When
        JsonPath forBoard = as("board").get(address).jsonPath();
        JsonPath forTax = as("tax").get(address).jsonPath();

        // Then
        assertThat(forBoard.getList("contributions.items")).hasSize(1);
        assertThat(forTax.getList("contributions.items")).isEmpty();
        assertThat(forTax.getString("contributions.sum")).isEqualTo("3");
        assertThat(forTax.getList("warnings.code")).contains("statements-withheld");
    }

    @Test
    void seriesGivesTheLevelAtTheEndOfEachMonth() throws Exception {
        factory.headcount("2004-01-15", 10);
        board("2004-03-31", factory.headcount("2004-03-15", 30));

        as("city")
                .get("/api/v1/indicators/workforce.workers/series?by=month&from=2004-01&to=2004-03")
                .then()
                .statusCode(200)
                .body("points.key", equalTo(List.of("2004-01", "2004-02", "2004-03")))
                .body("points.value*.toString()", equalTo(List.of("10", "10", "30")));
        as("city")
                .get("/api/v1/indicators/workforce.workers/series?by=district&from=2004-01&to=2004-03")
                .then()
                .statusCode(200)
                .body("points.key", hasItem("017"));
    }

    @Test
    void seriesOfDistrictsRefuseARateTheyDoNotConvertAt() {
        as("city")
                .get("/api/v1/indicators/investment.capital.total/series?by=month&to=2004-03&fx=AT_DECISION")
                .then()
                .statusCode(200);
        as("city")
                .get("/api/v1/indicators/investment.capital.total/series?by=district&to=2004-03&fx=AT_DECISION")
                .then()
                .statusCode(400)
                .body("detail", containsString("districts convert at AS_OF only"));
    }

    @Test
    void targetIsHeldAgainstTheFigure() throws Exception {
        // Given
        board("2005-05-01", factory.headcount("2005-05-01", 50));

        // When
        String event = as("board")
                .body("{\"kind\":\"PLAN\",\"value\":200}")
                .put("/api/v1/targets/workforce.workers/2005")
                .then()
                .statusCode(201)
                .extract()
                .header("Hiza-Event-Id");
        JsonPath board = board("2005-05-01", event);

        // Then
        Map<String, Object> workers = figure(board, "workforce.workers");
        assertThat(workers.get("target").toString()).contains("kind=PLAN").contains("attainment=0.2500");
        as("board")
                .body("{\"kind\":\"PLAN\",\"min\":5,\"max\":3}")
                .put("/api/v1/targets/workforce.workers/2006")
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-range"));
        as("city")
                .body("{\"kind\":\"PLAN\",\"value\":1}")
                .put("/api/v1/targets/party.members/2005")
                .then()
                .statusCode(403);
    }

    @Test
    void openStreamHearsOfANewVersion() throws Exception {
        // Given
        HttpRequest request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + TestTokens.of("board"))
                .build();
        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            Iterator<String> data =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            String opening = data.next();

            // When
            factory.headcount("2006-01-01", 5);

            // Then
            assertThat(data.next()).contains("dataVersion").isNotEqualTo(opening);
        }
    }

    @Test
    void refusesZonesThereAreNotAndDaysThatAreNone() {
        as("city")
                .get("/api/v1/board?asOf=2009-01-01&zone=NOWHERE")
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-zone"));
        as("city").get("/api/v1/board?asOf=2031-01-01").then().statusCode(422).body("type", endsWith("date-in-future"));
        as("city").get("/api/v1/board?asOf=yesterday").then().statusCode(400);
    }

    @Test
    void eventThatNeverComesIsSaidToBeNotSettled() {
        as("board")
                .queryParam("after", UUID.randomUUID().toString())
                .get("/api/v1/board")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", endsWith("not-settled"));
    }

    @Test
    void whoeverMayNotReadLearnsNothing() {
        given().get("/api/v1/board").then().statusCode(401).contentType("application/problem+json");
        as("nobody").get("/api/v1/board").then().statusCode(404);
        as("tax").post("/api/v1/ledger/rebuild").then().statusCode(404);
        as("board").post("/api/v1/ledger/rebuild").then().statusCode(403);
        as("city").get("/api/v1/board/no.such.figure/explain").then().statusCode(404);
    }

    @Test
    void absentServiceIsNamedWhileTheBoardGoesOn() {
        as("city").get("/api/v1/headcounts").then().statusCode(503).body("detail", containsString("workforce"));
        as("city").get("/api/v1/board").then().statusCode(200).body("zone", nullValue());
    }

    @Test
    void documentsAreOpen() {
        given().get("/openapi").then().statusCode(200).body("openapi", equalTo("3.1.0"));
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }
}
