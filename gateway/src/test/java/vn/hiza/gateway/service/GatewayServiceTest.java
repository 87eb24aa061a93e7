package vn.hiza.gateway.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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
import org.jdbi.v3.core.Jdbi;
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
    private static final String FACTORY = "0100233488";
    private static final String TOTAL = "investment.capital.total";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @TestHTTPResource("/api/v1/board/stream")
    URI stream;

    @Inject
    Jdbi jdbi;

    private EventSource source;

    @BeforeEach
    void connect() throws Exception {
        source = new EventSource(servers);
        source.publish(Topic.ZONES, "THANG_LONG", "THANG_LONG", States.zone("THANG_LONG", "017"));
        source.publish(Topic.ENTERPRISES, FACTORY, FACTORY, States.enterprise(FACTORY, "THANG_LONG", "017"));
    }

    @AfterEach
    void disconnect() {
        source.close();
    }

    private static RequestSpecification as(String role) {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(TestTokens.of(role))
                .contentType("application/json");
    }

    private static JsonPath board(String asOf, String after) {
        return as("board")
                .queryParam("asOf", asOf)
                .queryParam("after", after)
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> figure(JsonPath board, String code) {
        return board.getMap("indicators.find { it.code == '" + code + "' }");
    }

    private String headcount(String day, int total) throws Exception {
        return source.publish(Topic.HEADCOUNTS, FACTORY + "/" + day, FACTORY, States.headcount(FACTORY, day, total));
    }

    @Test
    void statementReachesTheBoardAndItsVoidLeavesIt() throws Exception {
        // Given
        board("2001-01-01", headcount("2001-01-01", 1200));

        // When
        JsonPath before = board("2001-03-01", headcount("2001-02-01", 1500));
        String gone = source.publishVoid(
                Topic.HEADCOUNTS, FACTORY + "/2001-02-01", FACTORY, States.headcount(FACTORY, "2001-02-01", 1500));
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
        source.publish(
                Topic.EXCHANGE_RATES, "SBV_CENTRAL/2002-01-02", "SBV_CENTRAL", States.rate("2002-01-02", "15000"));
        for (int i = 1; i <= 5; i++) {
            source.publish(
                    Topic.CAPITAL_MOVEMENTS,
                    "P" + i + "/R",
                    "P" + i,
                    States.capital("P" + i, FACTORY, "REGISTRATION", "2002-03-0" + i, i + "000.25", "USD"));
        }
        String last = source.publish(
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
        board("2003-05-01", headcount("2003-05-01", 77));

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
                source.publish(
                        Topic.MEMBERSHIP_MOVEMENTS, "C/1", "C", States.admission("C", FACTORY, "2010-05-19", 3)));
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
        headcount("2004-01-15", 10);
        board("2004-03-31", headcount("2004-03-15", 30));

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
    void targetIsHeldAgainstTheFigure() throws Exception {
        // Given
        board("2005-05-01", headcount("2005-05-01", 50));

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
            headcount("2006-01-01", 5);

            // Then
            assertThat(data.next()).contains("dataVersion").isNotEqualTo(opening);
        }
    }

    @Test
    void poisonIsParkedListedAndBlocksNobody() throws Exception {
        // Given
        source.publishGarbage(Topic.HEADCOUNTS);

        // When
        String poison = source.publishPoison(Topic.HEADCOUNTS, "{\"key\":\"x\",\"voided\":false,\"state\":{}}");
        String good = headcount("2007-01-01", 5);

        // Then
        assertThat(figure(board("2007-01-01", good), "workforce.workers")
                        .get("value")
                        .toString())
                .isEqualTo("5");
        as("board")
                .queryParam("after", poison)
                .get("/api/v1/board")
                .then()
                .statusCode(409)
                .body("type", endsWith("event-parked"));
        JsonPath parked = as("admin")
                .get("/api/v1/parked-events")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(2))
                .extract()
                .jsonPath();
        Map<String, Object> entry = parked.getMap("items.find { it.eventId == '" + poison + "' }");
        assertThat(entry.get("reason").toString()).contains("recordedBy");
        assertThat(entry.get("offset")).isNotNull();
        as("admin")
                .post("/api/v1/parked-events/" + entry.get("id") + "/retry")
                .then()
                .statusCode(409)
                .body("type", endsWith("still-unreadable"));
        as("city").get("/api/v1/parked-events").then().statusCode(404);
    }

    @Test
    void boardTellsWhatIsApprovedAndWhatIsProvisional() throws Exception {
        // Given
        count("2013-05-01", 90);
        String approval = day("2013-05-01", "APPROVED");
        String later = count("2013-05-02", 101);
        board("2013-05-02", approval);

        // When
        Map<String, Object> some = approval(board("2013-05-02", later));
        Map<String, Object> all = approval(board("2013-05-02", day("2013-05-02", "APPROVED")));
        Map<String, Object> none = approval(board("2013-05-01", day("2013-05-01", "REOPENED")));
        Map<String, Object> still = approval(board("2013-05-02", later));

        // Then
        assertThat(some.toString())
                .isEqualTo("{approved=90, provisional=11, share=0.8911, display={vi=đã duyệt 89%, en=89% approved}}");
        assertThat(all.toString())
                .isEqualTo("{approved=101, provisional=0, share=1.0000, display={vi=đã duyệt 100%, en=100% approved}}");
        assertThat(none.toString())
                .isEqualTo("{approved=0, provisional=90, share=0.0000, display={vi=đã duyệt 0%, en=0% approved}}");
        assertThat(still).isEqualTo(all);
    }

    private String count(String day, int people) throws Exception {
        return source.publish(
                Topic.VACCINATION_COUNTS,
                FACTORY + "/" + day + "/1/017",
                FACTORY,
                States.vaccination(FACTORY, day, "017", people));
    }

    private String day(String day, String state) throws Exception {
        return source.publish(Topic.REPORTING_DAYS, "017/" + day, "017", States.reportingDay("017", day, state));
    }

    private static Map<String, Object> approval(JsonPath board) {
        @SuppressWarnings("unchecked")
        Map<String, Object> approval =
                (Map<String, Object>) figure(board, "health.dose1.people").get("approval");
        return approval;
    }

    @Test
    void rebuildMendsWhatDiffersAndNothingElse() throws Exception {
        // Given
        JsonPath before = board("2008-02-01", headcount("2008-01-01", 4242));
        jdbi.useHandle(database -> {
            database.execute("update cell set amount = amount + 1 where measure = 'workers' and start = '2008-01-01'");
            database.execute("update posting set delta = delta + 1 where measure = 'workers' and day = '2008-01-01'");
        });

        // When
        Map<String, Object> first = rebuilt();
        Map<String, Object> second = rebuilt();

        // Then
        assertThat(first.get("state")).isEqualTo("DONE");
        assertThat(first.get("changedPostings").toString()).isEqualTo("1");
        assertThat(first.get("changedCells").toString()).isEqualTo("3");
        assertThat(second.get("changedPostings").toString()).isEqualTo("0");
        assertThat(second.get("changedCells").toString()).isEqualTo("0");
        JsonPath after = board("2008-02-01", headcount("2008-01-15", 4243));
        assertThat(figure(before, "workforce.workers").get("value").toString()).isEqualTo("4242");
        assertThat(figure(after, "workforce.workers").get("value").toString()).isEqualTo("4243");
    }

    private static Map<String, Object> rebuilt() throws InterruptedException {
        as("admin").post("/api/v1/ledger/rebuild").then().statusCode(202);
        while (true) {
            Map<String, Object> run =
                    as("board").get("/api/v1/ledger/rebuild").jsonPath().getMap("");
            if (!run.get("state").equals("RUNNING")) {
                return run;
            }
            Thread.sleep(20);
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
