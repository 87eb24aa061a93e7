package vn.hiza.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static vn.hiza.gateway.service.BoardCalls.as;
import static vn.hiza.gateway.service.BoardCalls.board;
import static vn.hiza.gateway.service.BoardCalls.figure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.Topic;
import vn.hiza.testing.SuiteEngines;

/** What the ledger sets aside, tells apart and mends. */
@QuarkusTest
@TestProfile(ImpatientBoard.class)
@QuarkusTestResource(value = SuiteEngines.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class LedgerServiceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    Jdbi jdbi;

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
    void poisonIsParkedListedAndBlocksNobody() throws Exception {
        // Given
        factory.source().publishGarbage(Topic.HEADCOUNTS);

        // When
        String poison =
                factory.source().publishPoison(Topic.HEADCOUNTS, "{\"key\":\"x\",\"voided\":false,\"state\":{}}");
        String good = factory.headcount("2007-01-01", 5);

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
        factory.count("2013-05-01", 90);
        String approval = factory.day("2013-05-01", "APPROVED");
        String later = factory.count("2013-05-02", 101);
        board("2013-05-02", approval);

        // When
        Map<String, Object> some = approval(board("2013-05-02", later));
        Map<String, Object> all = approval(board("2013-05-02", factory.day("2013-05-02", "APPROVED")));
        Map<String, Object> none = approval(board("2013-05-01", factory.day("2013-05-01", "REOPENED")));
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

    @Test
    void boardTellsByWhomTheStatementAddedLastWasRecorded() throws Exception {
        // Given
        factory.headcount("2006-03-01", 10);
        factory.source().statedBy("first");
        String first = factory.count("2006-03-02", 5);
        Object byFirst = recorder(board("2006-03-02", first), "health.dose1.people");

        // When
        factory.source().statedBy("second");
        Object corrected = recorder(board("2006-03-02", factory.count("2006-03-02", 6)), "health.dose1.people");
        Object later = recorder(board("2006-03-03", factory.headcount("2006-03-03", 11)), "workforce.workers");

        // Then
        assertThat(byFirst).isEqualTo("first");
        assertThat(corrected).isEqualTo("second");
        assertThat(later).isEqualTo("second");
        assertThat(recorder(board("2006-03-02", first), "workforce.workers")).isEqualTo("test");
        assertThat(recorder(
                        as("board")
                                .get("/api/v1/board?asOf=2006-03-03&zone=THANG_LONG")
                                .jsonPath(),
                        "workforce.workers"))
                .isEqualTo("second");
    }

    /** The count of none at the end keeps the workers out of the other tests. */
    @Test
    void aMoveToAnotherZoneIsNoReport() throws Exception {
        // Given
        String mover = "0306234581";
        EventSource source = factory.source();
        source.publish(Topic.ZONES, "MOVED_FROM", "MOVED_FROM", States.zone("MOVED_FROM", "271"));
        source.publish(Topic.ZONES, "MOVED_TO", "MOVED_TO", States.zone("MOVED_TO", "272"));
        source.publish(
                Topic.ENTERPRISES,
                mover,
                mover,
                States.moved(mover, "MOVED_FROM", "271", "2009-06-15", "MOVED_TO", "272"));
        source.statedBy("one-who-reported");
        source.publish(Topic.HEADCOUNTS, mover + "/2009-06-05", mover, States.headcount(mover, "2009-06-05", 500));

        // When
        board(
                "2009-07-01",
                source.publish(
                        Topic.HEADCOUNTS, mover + "/2009-09-01", mover, States.headcount(mover, "2009-09-01", 0)));

        // Then
        assertThat(workers("2009-07-01", "MOVED_FROM"))
                .isEqualTo("0, {expected=1, received=1, lastReportedOn=2009-06-05, recordedBy=one-who-reported}");
        assertThat(workers("2009-07-01", "MOVED_TO"))
                .isEqualTo("500, {expected=1, received=0, lastReportedOn=null, recordedBy=null}");
        assertThat(as("board")
                        .get("/api/v1/board/workforce.workers/explain?asOf=2009-07-01&zone=MOVED_TO")
                        .jsonPath()
                        .getBoolean("contributions.addUp"))
                .isTrue();
        assertThat(as("board")
                        .get("/api/v1/board/workforce.workers/explain?asOf=2009-07-01&limit=1000")
                        .jsonPath()
                        .getString("contributions.items.find { it.subject == '" + mover + "' }.date"))
                .isEqualTo("2009-06-05");
    }

    private static String workers(String asOf, String zone) {
        Map<String, Object> workers = figure(
                as("board").get("/api/v1/board?asOf=" + asOf + "&zone=" + zone).jsonPath(), "workforce.workers");
        return workers.get("value") + ", " + workers.get("reporting");
    }

    private static Object recorder(JsonPath board, String code) {
        return board.get("indicators.find { it.code == '" + code + "' }.reporting.recordedBy");
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
        JsonPath before = board("2008-02-01", factory.headcount("2008-01-01", 4242));
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
        JsonPath after = board("2008-02-01", factory.headcount("2008-01-15", 4243));
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
}
